import * as z from 'zod';

const ARGUMENTS = z
  .object({
    Arguments: z.array(z.unknown()).nullish(),
    /** In the place of an argument that is an object: the id of its path. */
    ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
  })
  .nullish();

const ACTION = z.object({
  Id: z.number(),
  /** 1 instantiate, 2 query, 3 call, 4 set. */
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: ARGUMENTS,
  QueryInfo: z.object({ Select: z.array(z.string()).nullish() }).nullish(),
});

const OBJECT_PATH = z.object({
  /** 1 root, 3 method, 4 property, 5 indexer. */
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: ARGUMENTS,
});

/** What office.js sends with a sync; undocumented, so only as far as it is used. */
export const WIRE_MESSAGE = z.object({
  Body: z.object({
    Actions: z.array(ACTION),
    ObjectPaths: z.record(z.string(), OBJECT_PATH),
  }),
});

export type WireMessage = z.infer<typeof WIRE_MESSAGE>;
export type WireAction = z.infer<typeof ACTION>;
export type WirePath = z.infer<typeof OBJECT_PATH>;
