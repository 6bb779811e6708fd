/** The store's own tables: these survive every change of the declarations. */
export const OWN_TABLES = `
CREATE TABLE IF NOT EXISTS keep (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS slot (entity TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, shape TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS batch (
  pos INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, n INTEGER, changeset TEXT, title TEXT NOT NULL,
  made TEXT NOT NULL, schema INTEGER NOT NULL, state TEXT NOT NULL, code TEXT NOT NULL DEFAULT '', message TEXT NOT NULL DEFAULT '',
  live INTEGER NOT NULL DEFAULT 1, reach INTEGER, held_by TEXT, decided INTEGER NOT NULL DEFAULT 0, answered TEXT);
CREATE INDEX IF NOT EXISTS batch_live ON batch (live, pos);
CREATE INDEX IF NOT EXISTS batch_state ON batch (state, decided);
CREATE INDEX IF NOT EXISTS batch_changeset ON batch (changeset);
CREATE TABLE IF NOT EXISTS op (
  id TEXT PRIMARY KEY, batch TEXT NOT NULL, idx INTEGER NOT NULL, wire TEXT NOT NULL, effect TEXT NOT NULL,
  receipt TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS op_batch ON op (batch, idx);
CREATE TABLE IF NOT EXISTS touch (
  entity TEXT NOT NULL, record TEXT NOT NULL, pos INTEGER NOT NULL, idx INTEGER NOT NULL, batch TEXT NOT NULL, effect TEXT,
  PRIMARY KEY (entity, record, pos, idx)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS touch_batch ON touch (batch);
CREATE INDEX IF NOT EXISTS touch_record ON touch (record);
CREATE TABLE IF NOT EXISTS shadow (
  entity TEXT NOT NULL, record TEXT NOT NULL, row TEXT, PRIMARY KEY (entity, record)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS derive (
  entity TEXT NOT NULL, record TEXT NOT NULL, step TEXT NOT NULL, batch TEXT NOT NULL,
  PRIMARY KEY (entity, record, step, batch)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS derive_batch ON derive (batch);
CREATE TABLE IF NOT EXISTS change (
  seq INTEGER PRIMARY KEY, entity TEXT NOT NULL, record TEXT NOT NULL, batch TEXT, changeset TEXT, row TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS change_record ON change (entity, record);
CREATE INDEX IF NOT EXISTS change_batch ON change (batch) WHERE batch IS NOT NULL;
CREATE INDEX IF NOT EXISTS change_changeset ON change (changeset) WHERE changeset IS NOT NULL;
CREATE TABLE IF NOT EXISTS part (
  pos INTEGER PRIMARY KEY, entity TEXT NOT NULL, count INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0,
  after TEXT NOT NULL DEFAULT '', finished INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS seen (entity TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (entity, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS draft (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

/** Whole words and their beginnings; any three letters in a row. They keep no copy of the text. */
export const SEARCH_TABLES = `
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(title, body, tokenize='unicode61 remove_diacritics 2', prefix='1 2', content='', contentless_delete=1, detail=column);
CREATE VIRTUAL TABLE IF NOT EXISTS grams USING fts5(text, tokenize='trigram', content='', contentless_delete=1);
CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab('main', 'words', 'row');
`;

/** Fewer and larger pieces of index: what a first load writes is then merged half as often. Once, at the making of the store. */
export const SEARCH_TUNING = ["words", "grams"].flatMap((index) => [
  `INSERT INTO ${index} (${index}, rank) VALUES ('hashsize', 8000000)`,
  `INSERT INTO ${index} (${index}, rank) VALUES ('automerge', 8)`,
]);
