/**
 * Bounds that keep the reading of any file, however hostile, within seconds and a few hundred
 * megabytes. A workbook of public tables stays far below each of them.
 */

/** Largest file in bytes; a caller that can ask for the size does so before it reads the file. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Largest .xls in bytes: its reader holds every record of the file as an object of its own. */
export const MAX_XLS_BYTES = 16 * 1024 * 1024;

/** Entries of a zip archive; a workbook of a thousand sheets has about six thousand. */
export const MAX_ARCHIVE_ENTRIES = 10_000;

/** Bytes that all entries of an archive claim to unpack to, pictures included. */
export const MAX_CLAIMED_BYTES = 1024 * 1024 * 1024;

/** Bytes of XML that are unpacked, in all parts together. */
export const MAX_XML_BYTES = 128 * 1024 * 1024;

/** Tags of a part that its reader turns into a tree: shared strings, styles. */
export const MAX_TREE_TAGS = 2_000_000;

/** Characters from one tag to the next: a cell holds at most 32,767, an escape takes up to six. */
export const MAX_TEXT_RUN = 250_000;

/** Characters of formula text that are worked out for cells which only point to another's formula. */
export const MAX_SHARED_FORMULA_TEXT = 4_000_000;

export const MAX_SHEETS = 1_000;

/** Filled cells of one sheet. */
export const MAX_SHEET_CELLS = 200_000;

/** Filled cells of all sheets together. */
export const MAX_WORKBOOK_CELLS = 600_000;

/**
 * The part of a sheet that is read: the size of an .xls sheet. What lies beyond is a stray entry
 * and no table, and would only blow the sheet up to its rectangle.
 */
export const MAX_ROWS = 65_536;
export const MAX_COLUMNS = 256;

/** Filled cells out there that are still passed over as stray. */
export const MAX_STRAY_CELLS = 100;

/** Cells, empty ones included, of the rectangles that the sheets span, all together. */
export const MAX_SPANNED_CELLS = 10_000_000;

export const MAX_MERGES = 100_000;

/** Cells whose look is kept, empty ones included, in all sheets together. */
export const MAX_STYLED_CELLS = 1_000_000;

/** Different looks of cells in a workbook; Excel allows about as many. */
export const MAX_CELL_LOOKS = 65_000;
