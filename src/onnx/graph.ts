/**
 * A typed tensor program. Values know element type and shape; a node whose inputs do not fit fails when it is
 * built, with the operator's and the values' names. Scope: structure and checks. Bytes are `model-proto.ts`.
 */
import { CinnabarError } from '../errors.js';
import { type ElementArray, type ElementType, elementArray, elementTypes } from './element-type.js';
import { operatorTable } from './operators/table.js';
import { elementCount, type Shape, shapeText } from './shape.js';

export type Attribute = number | string | readonly number[] | { readonly float: number };
export type Attributes = Readonly<Record<string, Attribute>>;

export interface Constant {
  readonly type: ElementType;
  readonly shape: readonly number[];
  /** Empty when the elements lie in the graph's store. */
  readonly data: ElementArray;
  /** Where they lie then, in bytes. */
  readonly stored?: { readonly offset: number; readonly length: number };
}

/** Takes the elements of large constants, so that the graph does not hold them: `session/weight-file.ts`. */
export interface ConstantStore {
  readonly folder: string;
  /** Name of the one file, in `folder`. */
  readonly fileName: string;
  /** Writes the bytes and returns where they begin. */
  put(bytes: Uint8Array): number;
  /** Writes more bytes right behind the last ones. */
  append(bytes: Uint8Array): void;
  /** No more is written. */
  finish(): void;
  /** Removes the file; it may be called twice. */
  discard(): void;
}

/** Constants of fewer bytes stay in the graph. */
const leastStoredBytes = 1 << 14;

function bytesOf(data: ElementArray): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

export class Value {
  readonly graph: Graph;
  readonly name: string;
  readonly type: ElementType;
  readonly shape: Shape;

  constructor(graph: Graph, name: string, type: ElementType, shape: Shape) {
    this.graph = graph;
    this.name = name;
    this.type = type;
    this.shape = shape;
  }

  get rank(): number {
    return this.shape.length;
  }

  toString(): string {
    return `${this.name}: ${this.type}${shapeText(this.shape)}`;
  }
}

export interface Node {
  readonly op: string;
  /** Null = an optional input left out. */
  readonly inputs: readonly (Value | null)[];
  readonly outputs: readonly Value[];
  readonly attributes: Attributes;
}

export class Graph {
  readonly name: string;
  readonly inputs: Value[] = [];
  readonly nodes: Node[] = [];
  readonly outputs: { readonly name: string; readonly value: Value }[] = [];
  readonly constants: Map<Value, Constant> = new Map();
  readonly store: ConstantStore | null;
  readonly #names = new Set<string>();
  readonly #scalars = new Map<string, Value>();
  #scope = '';

  /** @param store takes the large constants; default: they stay in memory */
  constructor(name: string, store: ConstantStore | null = null) {
    this.name = name;
    this.store = store;
  }

  /** Declares an input of the graph. */
  input(name: string, type: ElementType, shape: Shape): Value {
    if (this.#names.has(name)) throw new CinnabarError('graph_shape', `Two values are named ${name}`);
    this.#names.add(name);
    const value = new Value(this, name, type, shape);
    this.inputs.push(value);
    return value;
  }

  /** Stores a tensor in the graph. Small equal constants without a name are shared. */
  constant(
    type: ElementType,
    shape: readonly number[],
    data: ArrayLike<number> | ElementArray,
    name?: string,
  ): Value {
    const stored = ArrayBuffer.isView(data) ? (data as ElementArray) : elementArray(type, data);
    if (stored.length !== elementCount(shape)) {
      throw new CinnabarError(
        'graph_shape',
        `Constant ${name ?? ''} of shape ${shapeText(shape)} got ${stored.length} values`,
      );
    }
    // join() alone would give -0 and 0 one key.
    const text = (element: number | bigint): string => (Object.is(element, -0) ? '-0' : String(element));
    const key =
      name === undefined && stored.length <= 8
        ? `${type}${shapeText(shape)}${Array.from(stored, text)}`
        : null;
    const shared = key === null ? undefined : this.#scalars.get(key);
    if (shared) return shared;
    const value = new Value(this, this.#claim(name ?? 'const'), type, shape);
    this.constants.set(value, this.#keep({ type, shape, data: stored }));
    if (key !== null) this.#scalars.set(key, value);
    return value;
  }

  /**
   * A named constant whose elements come in parts, one behind the other. A part is taken before the next one is asked
   * for: all may lie in one array, and with a store a large constant is never whole in memory.
   */
  constantFrom(
    type: ElementType,
    shape: readonly number[],
    parts: Iterable<ElementArray>,
    name: string,
  ): Value {
    const row = elementTypes[type];
    const length = elementCount(shape)! * row.bytes;
    const store = length < leastStoredBytes ? null : this.store;
    const kept = new Uint8Array(store ? 0 : length);
    let offset = 0;
    let done = 0;
    for (const part of parts) {
      const bytes = bytesOf(part);
      if (done + bytes.length <= length) {
        if (!store) kept.set(bytes, done);
        else if (done === 0) offset = store.put(bytes);
        else store.append(bytes);
      }
      done += bytes.length;
    }
    if (done !== length) {
      throw new CinnabarError(
        'graph_shape',
        `Constant ${name} of shape ${shapeText(shape)} got ${done / row.bytes} values`,
      );
    }
    const value = new Value(this, this.#claim(name), type, shape);
    const data = new row.array(kept.buffer);
    this.constants.set(value, { type, shape, data, ...(store ? { stored: { offset, length } } : {}) });
    return value;
  }

  #keep(constant: Constant): Constant {
    const { type, shape, data } = constant;
    if (this.store === null || data.byteLength < leastStoredBytes) return constant;
    const offset = this.store.put(bytesOf(data));
    return { type, shape, data: elementArray(type, []), stored: { offset, length: data.byteLength } };
  }

  /** A constant without dimensions. */
  scalar(type: ElementType, value: number): Value {
    return this.constant(type, [], [value]);
  }

  /**
   * Adds a node of the operator table.
   * @throws CinnabarError `graph_shape` when the operator is unknown or its inputs do not fit
   */
  apply(op: string, inputs: readonly (Value | null)[], attributes: Attributes = {}): Value[] {
    const operator = operatorTable[op];
    if (!operator) throw new CinnabarError('graph_shape', `No operator ${op} in the table`);
    const describe = (): string =>
      `${op}(${inputs.map((value) => value?.toString() ?? '-').join(', ')}) ${JSON.stringify(attributes)}`;
    for (const value of inputs) {
      if (value && value.graph !== this) {
        throw new CinnabarError(
          'graph_shape',
          `${describe()}: ${value.name} belongs to graph ${value.graph.name}`,
        );
      }
    }
    const results = operator.infer({
      inputs,
      attributes,
      constantOf: (value) => this.constants.get(value) ?? null,
      fail: (reason) => {
        throw new CinnabarError('graph_shape', `${describe()}: ${reason}`);
      },
    });
    const outputs = results.map(({ type, shape }) => new Value(this, this.#claim(op), type, shape));
    this.nodes.push({ op, inputs: [...inputs], outputs, attributes });
    return outputs;
  }

  /** Makes a value an output of the graph, under a name of its own. */
  output(name: string, value: Value): void {
    if (this.outputs.some((output) => output.name === name)) {
      throw new CinnabarError('graph_shape', `Two outputs are named ${name}`);
    }
    if (this.inputs.some((input) => input.name === name)) {
      throw new CinnabarError('graph_shape', `An input and an output are named ${name}`);
    }
    if (value.graph !== this) {
      throw new CinnabarError(
        'graph_shape',
        `Output ${name}: ${value.name} belongs to graph ${value.graph.name}`,
      );
    }
    this.outputs.push({ name, value });
  }

  /** Names made inside `build` start with `scope/`: readable profiles and error messages. */
  within<T>(scope: string, build: () => T): T {
    const outer = this.#scope;
    this.#scope = `${outer}${scope}/`;
    try {
      return build();
    } finally {
      this.#scope = outer;
    }
  }

  #claim(wanted: string): string {
    const base = `${this.#scope}${wanted}`;
    let name = base;
    for (let i = 1; this.#names.has(name); i++) name = `${base}_${this.#names.size + i}`;
    this.#names.add(name);
    return name;
  }
}
