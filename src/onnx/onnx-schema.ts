/** The part of onnx.proto3 (onnx/onnx, IR version 10) that a tensor program needs. */
import type { Schema } from './wire-format.js';

export const onnxSchema: Schema = {
  ModelProto: [
    { number: 1, name: 'irVersion', kind: 'int64' },
    { number: 2, name: 'producerName', kind: 'string' },
    { number: 3, name: 'producerVersion', kind: 'string' },
    { number: 7, name: 'graph', kind: { message: 'GraphProto' } },
    { number: 8, name: 'opsetImport', kind: { message: 'OperatorSetIdProto' }, repeated: true },
  ],
  OperatorSetIdProto: [
    { number: 1, name: 'domain', kind: 'string' },
    { number: 2, name: 'version', kind: 'int64' },
  ],
  GraphProto: [
    { number: 1, name: 'node', kind: { message: 'NodeProto' }, repeated: true },
    { number: 2, name: 'name', kind: 'string' },
    { number: 5, name: 'initializer', kind: { message: 'TensorProto' }, repeated: true },
    { number: 11, name: 'input', kind: { message: 'ValueInfoProto' }, repeated: true },
    { number: 12, name: 'output', kind: { message: 'ValueInfoProto' }, repeated: true },
    { number: 13, name: 'valueInfo', kind: { message: 'ValueInfoProto' }, repeated: true },
  ],
  NodeProto: [
    { number: 1, name: 'input', kind: 'string', repeated: true },
    { number: 2, name: 'output', kind: 'string', repeated: true },
    { number: 3, name: 'name', kind: 'string' },
    { number: 4, name: 'opType', kind: 'string' },
    { number: 5, name: 'attribute', kind: { message: 'AttributeProto' }, repeated: true },
    { number: 7, name: 'domain', kind: 'string' },
  ],
  AttributeProto: [
    { number: 1, name: 'name', kind: 'string' },
    { number: 2, name: 'f', kind: 'float' },
    { number: 3, name: 'i', kind: 'int64' },
    { number: 4, name: 's', kind: 'bytes' },
    { number: 7, name: 'floats', kind: 'float', repeated: true },
    { number: 8, name: 'ints', kind: 'int64', repeated: true },
    { number: 20, name: 'type', kind: 'int64' },
  ],
  TensorProto: [
    { number: 1, name: 'dims', kind: 'int64', repeated: true },
    { number: 2, name: 'dataType', kind: 'int64' },
    { number: 8, name: 'name', kind: 'string' },
    { number: 9, name: 'rawData', kind: 'bytes' },
    { number: 13, name: 'externalData', kind: { message: 'StringStringEntryProto' }, repeated: true },
    { number: 14, name: 'dataLocation', kind: 'int64' },
  ],
  StringStringEntryProto: [
    { number: 1, name: 'key', kind: 'string' },
    { number: 2, name: 'value', kind: 'string' },
  ],
  ValueInfoProto: [
    { number: 1, name: 'name', kind: 'string' },
    { number: 2, name: 'type', kind: { message: 'TypeProto' } },
  ],
  TypeProto: [{ number: 1, name: 'tensorType', kind: { message: 'TensorTypeProto' } }],
  TensorTypeProto: [
    { number: 1, name: 'elemType', kind: 'int64' },
    { number: 2, name: 'shape', kind: { message: 'TensorShapeProto' } },
  ],
  TensorShapeProto: [{ number: 1, name: 'dim', kind: { message: 'DimensionProto' }, repeated: true }],
  DimensionProto: [
    { number: 1, name: 'dimValue', kind: 'int64' },
    { number: 2, name: 'dimParam', kind: 'string' },
  ],
};
