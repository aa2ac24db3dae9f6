-- Schema 1: the practice, its clients, their photos, heads and designs.
-- Every column that names, describes or reaches a person ends in _sealed. Times are milliseconds since 1970 in UTC (_ms),
-- dates of the calendar ISO text (_on), money the smallest coin (_minor), lengths carry their unit.

CREATE TABLE practice (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    name_sealed BLOB NOT NULL CHECK (length(name_sealed) >= 41),
    address_sealed BLOB CHECK (length(address_sealed) >= 41),
    language TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    paper TEXT NOT NULL CHECK (paper IN ('A4', 'Letter')),
    next_client INTEGER NOT NULL CHECK (next_client >= 1),
    next_invoice INTEGER NOT NULL CHECK (next_invoice >= 1)
) STRICT;

-- The keys. A backup holds these two tables in a file of its own, which is overwritten when a client is erased.
CREATE TABLE master_wrap (
    kind TEXT PRIMARY KEY NOT NULL CHECK (kind IN ('open', 'passphrase', 'recovery', 'keychain')),
    salt BLOB NOT NULL,
    operations INTEGER NOT NULL,
    memory_bytes INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) STRICT;

CREATE TABLE client (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    number INTEGER NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('enquiry', 'consultation', 'quoted', 'deposit-paid', 'scheduled', 'in-progress', 'aftercare', 'completed', 'healed', 'archived')),
    language TEXT NOT NULL,
    name_sealed BLOB NOT NULL CHECK (length(name_sealed) >= 41),
    born_on_sealed BLOB CHECK (length(born_on_sealed) >= 41),
    phone_sealed BLOB CHECK (length(phone_sealed) >= 41),
    email_sealed BLOB CHECK (length(email_sealed) >= 41),
    address_sealed BLOB CHECK (length(address_sealed) >= 41),
    emergency_contact_sealed BLOB CHECK (length(emergency_contact_sealed) >= 41),
    doctor_sealed BLOB CHECK (length(doctor_sealed) >= 41),
    referral_sealed BLOB CHECK (length(referral_sealed) >= 41),
    goal_sealed BLOB CHECK (length(goal_sealed) >= 41),
    note_sealed BLOB CHECK (length(note_sealed) >= 41)
) STRICT;

CREATE TABLE client_key (
    client TEXT PRIMARY KEY NOT NULL REFERENCES client(id) ON DELETE CASCADE,
    wrapped BLOB NOT NULL CHECK (length(wrapped) = 73)
) STRICT;

-- Clients whose erasure was asked for. Only their rows may leave the tables that otherwise only grow.
CREATE TABLE erasure (
    client TEXT PRIMARY KEY NOT NULL CHECK (length(client) = 26),
    asked_ms INTEGER NOT NULL,
    done_ms INTEGER
) STRICT;

CREATE TABLE photo (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    file_digest BLOB NOT NULL CHECK (length(file_digest) = 32),
    content_mark BLOB NOT NULL CHECK (length(content_mark) = 32),
    size_bytes INTEGER NOT NULL CHECK (size_bytes > 0),
    taken_on TEXT CHECK (taken_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    view TEXT NOT NULL,
    treatment_state TEXT NOT NULL CHECK (treatment_state IN ('consultation', 'before', 'after-cut', 'hairline-drawn', 'session-end', 'healing', 'healed', 'follow-up')),
    note_sealed BLOB CHECK (length(note_sealed) >= 41),
    UNIQUE (client, content_mark)
) STRICT;
CREATE TABLE head (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    content_sealed BLOB NOT NULL CHECK (length(content_sealed) >= 41)
) STRICT;
CREATE TABLE view (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    head TEXT NOT NULL REFERENCES head(id),
    photo TEXT NOT NULL REFERENCES photo(id),
    kind TEXT NOT NULL,
    content_sealed BLOB NOT NULL CHECK (length(content_sealed) >= 41),
    UNIQUE (head, photo)
) STRICT;
CREATE TABLE design (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    head TEXT REFERENCES head(id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'chosen', 'set-aside')),
    title_sealed BLOB NOT NULL CHECK (length(title_sealed) >= 41)
) STRICT;
CREATE TABLE design_revision (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    design TEXT NOT NULL REFERENCES design(id),
    number INTEGER NOT NULL CHECK (number >= 1),
    made_ms INTEGER NOT NULL,
    content_sealed BLOB NOT NULL CHECK (length(content_sealed) >= 41),
    note_sealed BLOB CHECK (length(note_sealed) >= 41),
    UNIQUE (design, number)
) STRICT;

-- What was done, never changed. It names rows, no person; each entry holds a mark of itself and the one before.
CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY NOT NULL,
    at_ms INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    row TEXT NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 32)
) STRICT;

CREATE TABLE backup_place (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    path_sealed BLOB NOT NULL CHECK (length(path_sealed) >= 41),
    last_ms INTEGER,
    last_checked_ms INTEGER
) STRICT;

CREATE INDEX photo_by_client ON photo(client, taken_on);
CREATE INDEX head_by_client ON head(client);
CREATE INDEX view_by_client ON view(client);
CREATE INDEX view_by_photo ON view(photo);
CREATE INDEX design_by_client ON design(client);
CREATE INDEX design_revision_by_client ON design_revision(client);
CREATE INDEX design_by_head ON design(head);

CREATE TRIGGER design_revision_is_kept BEFORE UPDATE ON design_revision BEGIN SELECT RAISE(ABORT, 'kept'); END;
CREATE TRIGGER design_revision_stays BEFORE DELETE ON design_revision WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE client = OLD.client)
BEGIN SELECT RAISE(ABORT, 'kept'); END;
CREATE TRIGGER audit_is_kept BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'kept'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'kept'); END;
