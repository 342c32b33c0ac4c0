import { organizationIdOf, type CursorBinding, type CursorCodec, type Viewer } from '@twotier/subgraph-kit';

/** Grows when a list comes to be sorted by something else: cursors of before are refused then, and none points anywhere wrong. */
const FORM_OF_LISTS = 1;

/** A cursor goes on where its reader was: it opens nothing for another organisation, nor in a list of another form. */
export function readersCursors(cursors: CursorCodec, viewer: Viewer): CursorCodec {
  const ofReader = (binding: CursorBinding) => ({ ...binding, reader: organizationIdOf(viewer), form: FORM_OF_LISTS });
  return {
    encode: (binding, position) => cursors.encode(ofReader(binding), position),
    decode: (binding, cursor) => cursors.decode(ofReader(binding), cursor),
  };
}
