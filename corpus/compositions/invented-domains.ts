/**
 * Records of things that the list of `domains.ts` does not have: the nouns and fields that people's programs are about
 * have no end, and a model that saw the same 51 records over and over writes their fields where others are asked for.
 */
import type { Random } from '../../src/support/random.js';
import { pick } from '../pick.js';
import { type Domain, domains, type Field, type FieldType, labelOf } from './domains.js';

/** Irregular plurals after a slash; otherwise an s. */
const nouns = `
alarm album alert answer apartment applicant appointment asset auction audit author badge banner basket batch beacon bid
bike bill board boat bond bonus booking bookmark bottle bowl box/boxes branch/branches bridge broker bucket bug building
bulb bundle bus/buses button cabin cable cache cafe cake call camera campaign card carrier cart certificate chair
channel chapter charge chart chat check chef cell citizen claim client clinic clip clock coach/coaches coin collar colony/colonies
column commit company/companies complaint component concert contact container contest contract cookie counter coupon courier
course court crate creditor crew crop customer cyclist dancer deal debt deck delivery/deliveries deposit desk device diagram
dish/dishes doctor document dog domain donation donor door draft drawer dress/dresses drink driver drone duck duel editor
elevator email endpoint engine enemy/enemies episode error estate exam exhibit expense factory/factories
family/families farm fault feature ferry/ferries festival field file filter fish/fishes fleet flower folder forecast form friend
fruit fund game garage garden gate gift glove goal graph guest guitar gym hero/heroes hike holiday horse host house
idea image incident inspection interview island jacket job joke journal journey judge kitchen knight label lake lamp
laptop lawn leader league lease ledger letter level library/libraries license lift line link load locker lodge loop lot
machine magazine mail manager map market marker meal measurement medal medicine meeting menu mentor merchant metric mission
mobile mode monitor month mountain museum neighbor network node note nurse office operator option outfit outlet oven
owner page painter painting palette panel parcel park part party/parties passenger patch/patches patient pattern peak
permit phone piece pilot pipe pixel pizza plan planet plate platform pool poem port prize probe profile
program project prompt proposal puzzle quarry/quarries quest question queue quiz/quizzes quote radio rail ranger reading
receipt record referee refund region rental report reservation resort resource reward ride ring river road robot rocket
roll roof rope rule runner sale salad sample sandwich/sandwiches satellite schedule scout screen script season seed
segment seller server session shelf/shelves shift ship shipment shoe shop show signal site sketch/sketches skill slot snack
soldier source spot squad stage stall stamp star station stop story/stories strategy/strategies stream street subscription
suite summit supplier survey swimmer table tablet tank tape taxi teacher tenant tent term test theater thread
tile toll tool tour tower town toy track trade trail train transfer tree tram truck turbine tutor unit upload valve van
vehicle vendor venue version vessel video village visit visitor voucher wallet warehouse wheel window winery/wineries wire
witness/witnesses worker workout writer yacht zone`;

const words: Readonly<Record<FieldType, string>> = {
  number: `
abv acres age altitude amount angle apr area attempts attendees average balance bandwidth basePrice battery bitrate blocks
bonus brightness budget calories capacity carbs cargo chairs chapters charge chapterCount circumference clicks code columns
commission cooldown copies cores cost credits cubes damage dailyLimit days deadline debt deposit depth diameter discount distance
donations doses doors downloads draws dueDate duration earnings elevation endMinute energy entries errors expenses failures fat
fee fiber floors followers force forks frames freeSeats frequency fuel gain gamesPlayed gold grade grams gross guests handicap
height hits holes hourlyRate hours humidity hp impressions income installs interest issues jumps kcal kilometers knots laps
latency lastSeen leads length likes limit liters lives load losses magnitude manpower margin mass maxLoad members memory miles
minAge minimum minutes moves net nights noise offset opened orders originalPrice overtime pageCount pages passengers payout
penalties peopleCount percent phase players plays points population pounds power premium pressure prize profit progress protein
pulls quantity quota radius rainfall rank rate readers refundAmount rent repairs repeat reps requests resolution responseTime
retries returns revenue rounds rows runs runtime salary sales saves score seats servings sets severity shares shipped sides size
sizeKb slots speed spent spins sqft stage starts steps stars strength subscribers sugar surface tables tax taxRate temp tickets
tips tokens tolerance tons topSpeed traffic turnover units unitPrice upvotes uptime usage value velocity version viewers visits
voltage volume votes waitTime wattage wave wear weeks weightKg width wins words xp year years`,
  string: `
account address agency agent airline airport album alias allergen answer approver area artist assignedTo asset author barcode
base batchId bedType blend boss brand branch breed browser building buyer campus captain carrier caseId category chain channel
chef city cloud club coach code color colour column company composer condition contact contractor country county course
courier creator crew cuisine currency customerId day dealer department depot designer destination developer device director
district division doctor driver editor email engine environment event extension faction family farm fileType firmware flavor
format framework fuelType gate gender genre grade group guide handle hash headline hero hometown host hotel icon industry
ingredient instrument invoiceNo ip isbn island issue kind label lang lead league lender level licence line location machine
maker manager manufacturer market material medium mentor merchant method mode month mood movement nation neighborhood network
nickname node notes occupation office operator orderNo organizer origin os owner page parent park party passport pattern
payee phase phone pilot planet platform plate player port position postcode priority process producer profession protocol
provider province publisher quality quarter queue race rank reason recipient referee region release repo requester reporter
resident resource reviewer river role room route sample season section sector seller sender series serial server severity shape
shelf shift shop signal site size skill sku slug source speaker species sponsor sport stadium stage state station status
store street style subject suburb supplier surface surname symbol synopsis tag talent target team technician tenant term terminal
theme tier timezone title topic tournament town track trainer transport treatment type uploader url user username variant
vehicle vendor venue village vin voice ward warehouse website weekday winner work worker zip zone`,
  boolean: `
accepted accessible active adult advanced alive allergic ambulatory answered approved archived armed assigned attended audited
authentic authorized automatic awarded backedUp banned blocked booked broken bundled busy cancelled certified charged checked
claimed cleaned closed collected compressed completed confirmed connected damaged deleted delivered deprecated detected digital
disabled discounted docked done downloaded draft edible elected empty enabled encrypted escalated exempt exported expired express
faulty fragile frozen fulfilled full furnished graded guaranteed guarded handmade hasGarden hasParking heated highlighted
imported indexed insured internal international invited isAdmin isFree isNew isOpen isPublic joined keptCold late launched leased
licensed listed live loaded locked lost mandatory married member merged migrated missing mounted muted mutable negative notified
occupied official onSale onTime optional organic outdated overdue packed painted paidInFull parked partial passed patched paused
pending perishable permanent pinned playable portable premium present printed processed promoted ranked
ready rechargeable recurring recyclable refundable registered rejected reliable remote renewed repaired required reserved
resolved retired returned returnable reusable rewarded safe scanned scheduled seasonal secured selected settled shared shipped
signed signedUp silent skipped sold solved spam sponsored stable starred started steady submitted subscribed supported suspended
synced taxable taxed temporary tested tracked trained translated trusted unlocked updated urgent used vacant valid vegan verified
visible voted walled waterproof winning wireless withdrawn working`,
  'string[]': `
aliases allergens amenities answers attachments badges benefits brands categories certificates channels choices cities classes
clubs collections colors comments companions contacts courses crew dependencies devices diets editors extras flags flavors formats
guests hobbies hosts images ingredients instruments interests items keys languages layers licenses links locations materials
medals members mentions methods modules nicknames notes owners pages parts permissions phones players platforms plugins ports
prizes recipients regions roles rooms seasons services sizes skills sources speakers stations steps stops subjects subtitles
symptoms teachers teams technologies themes titles tools topics toppings traits types uses varieties visitors vitamins wishes`,
};

const listOf = (text: string): string[] => [...new Set(text.trim().split(/\s+/))];

const things = listOf(nouns).map((noun) => {
  const [singular, plural = `${noun}s`] = noun.split('/') as [string, string?];
  return { singular, plural };
});
const fieldNames = Object.fromEntries(
  Object.entries(words).map(([type, text]) => [type, listOf(text)]),
) as Record<FieldType, string[]>;

/** Shares of records that have another noun, and of fields that have another name. */
const nounShare = 0.6;
const fieldShare = 0.75;

/** A domain as it is listed, with another noun and other fields of the same types. */
export function inventDomain(random: Random): Domain {
  const listed = pick(domains, random);
  const thing = random.next() < nounShare ? pick(things, random) : listed;
  const taken = new Set([thing.singular, thing.plural]);
  const fields = listed.fields.map((field): Field => {
    const renamed = random.next() < fieldShare || taken.has(field.name);
    const free = fieldNames[field.type].filter((name) => !taken.has(name));
    const name = renamed ? pick(free, random) : field.name;
    taken.add(name);
    return { name, type: field.type, label: labelOf(name) };
  });
  // A name that stayed may have been drawn for a field before it.
  const distinct = new Set(fields.map(({ name }) => name)).size === fields.length;
  return distinct ? { ...thing, fields } : inventDomain(random);
}

/** Half of the records are invented. */
const inventedShare = 0.5;

export function drawDomain(random: Random): Domain {
  return random.next() < inventedShare ? inventDomain(random) : pick(domains, random);
}
