import { describe, expect, it } from 'vitest';
import { ChatTemplate, chatTemplateSource, specialTokenVariables } from './chat-template.js';

const source = `{{ bos_token }}{% for m in messages %}
{% if m.role == 'tool' %}{{ raise_exception('no tools here') }}{% endif %}
<{{ m.role }}>{{ m.content }}
{% endfor %}
{% if add_generation_prompt %}<assistant>{% endif %}{{ mood | default('calm') }}`;

describe('ChatTemplate', () => {
  const template = new ChatTemplate(source, { bos_token: '<s>' });

  it('render() gives messages, special tokens and variables to the template', () => {
    const messages = [{ role: 'user', content: '{{ 7 * 7 }}' }] as const;
    expect(template.render(messages)).toBe('<s><user>{{ 7 * 7 }}\ncalm');
    const options = { addGenerationPrompt: true, variables: { mood: 'merry' } };
    expect(template.render(messages, options)).toBe('<s><user>{{ 7 * 7 }}\n<assistant>merry');
  });

  it('render() throws invalid_argument with the reason when the template refuses', () => {
    expect(() => template.render([{ role: 'tool', content: '' }])).toThrow(
      expect.objectContaining({
        code: 'invalid_argument',
        message: expect.stringContaining('no tools here'),
      }),
    );
  });

  it('ChatTemplate() throws invalid_tokenizer when the source does not parse', () => {
    expect(() => new ChatTemplate('{% for %}', {})).toThrow(
      expect.objectContaining({ code: 'invalid_tokenizer' }),
    );
  });

  it('chatTemplateSource() picks the default template when there are several', () => {
    expect(chatTemplateSource(undefined)).toBeNull();
    expect(chatTemplateSource(null)).toBeNull();
    expect(chatTemplateSource('x')).toBe('x');
    const named = [
      { name: 'tool_use', template: 'tools' },
      { name: 'default', template: 'plain' },
    ];
    expect(chatTemplateSource(named)).toBe('plain');
    expect(chatTemplateSource({ default: 'plain' })).toBe('plain');
    expect(() => chatTemplateSource([])).toThrow(expect.objectContaining({ code: 'invalid_tokenizer' }));
    expect(() => chatTemplateSource(7)).toThrow(expect.objectContaining({ code: 'invalid_tokenizer' }));
  });

  it('specialTokenVariables() takes texts and token objects and leaves out null', () => {
    const config = {
      bos_token: null,
      eos_token: '</s>',
      pad_token: { content: '<pad>' },
      model_max_length: 5,
    };
    expect(specialTokenVariables(config)).toEqual({ eos_token: '</s>', pad_token: '<pad>' });
  });
});
