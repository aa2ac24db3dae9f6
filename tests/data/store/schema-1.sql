-- A practice of schema 1 as it was written then; frozen. Its passphrase stands in tests/support/practice_folder.h.
PRAGMA foreign_keys=OFF;
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
INSERT INTO practice VALUES ('01M3250V0018W6VMY6083B8FQE', 2, 1790000000000, X'01ba38aa98e43e342459e6823efac844776346c286e7740535eb62fc91879964b0676723206fe9b267c9c6e453b19bf90ba9532ff06c86f94b', NULL, 'en', 'USD', 'A4', 2, 1);
INSERT INTO master_wrap VALUES ('passphrase', X'24b2de279ed848f21581ec79653a5165', 1, 8192, X'0140808eed619160fa7ad9319313929b0897d9d7aa0fe3fd64baec545ae83c934b1d346046e38d4bfe4eb738c8041cd256b469233a3d64e85f0e47491a8b310345f3fc18682c5c7709');
INSERT INTO client VALUES ('01M3250V00KYY1WFPGJG3SNQSA', 1, 1790000000000, 1, 'enquiry', 'en', X'019038891db1e798a1bd44894cd225a0cd8fd0ee092d850f9a2b4587d34c57cda3944bb0ba481b6779981dea23ac223d69d285aeee98d3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO client_key VALUES ('01M3250V00KYY1WFPGJG3SNQSA', X'01bcb13a8201019f10e8c9b8229de4ae98a7b95d8c1bb8742352ff433c5bdc46ed7e8297fb70d7926dc721ebadfe4b8997bfc2fc4bc625384a7cb1bed7f0e7d767d9d57a79c136a656');
INSERT INTO design VALUES ('01M3250V00Q0AF76SEZRKN8HMY', 1, 1790000000000, '01M3250V00KYY1WFPGJG3SNQSA', NULL, 'draft', X'015be8c93e67b9b8cbc2a14a1452504aef16bf044a0a06e98cb922bc31c86ddef8a874c5a39304fbcff334e64fc9af13ae0e42d77e1abc');
INSERT INTO design_revision VALUES ('01M3250V00JJ9NE9FPCVAQ3RDV', 1, 1790000000000, '01M3250V00KYY1WFPGJG3SNQSA', '01M3250V00Q0AF76SEZRKN8HMY', 1, 0, X'014dfebd8058292505ccdbb10410e64acbd9f1d18d6e889b31a4f01e40c6365dea1e957de17f5e10a7a565a9c234db6b3f8fe47d807ef8237611', NULL);
INSERT INTO audit VALUES (1, 1790000000000, 'studio', 'add', 'practice', '01M3250V0018W6VMY6083B8FQE', X'ffa299b480907cc2f016678b624f86cb93b99211f2d38e267589ff0374794525');
INSERT INTO audit VALUES (2, 1790000000000, 'studio', 'change', 'practice', '01M3250V0018W6VMY6083B8FQE', X'c262154a6e486b433c31e173924879413a3345271e610065e9aaaba274a8c174');
INSERT INTO audit VALUES (3, 1790000000000, 'studio', 'add', 'client', '01M3250V00KYY1WFPGJG3SNQSA', X'825e004ad14ae03d53d320a990fb4f92376862b40ee8c8f16cfb2cef7129fffe');
INSERT INTO audit VALUES (4, 1790000000000, 'studio', 'add', 'design', '01M3250V00Q0AF76SEZRKN8HMY', X'3fbab9434f4fce50e49e90ea1469c93cdf61cd5ade6107d0d1e55004d0b957f8');
INSERT INTO audit VALUES (5, 1790000000000, 'studio', 'add', 'design_revision', '01M3250V00JJ9NE9FPCVAQ3RDV', X'1c8d29ec0cc759cd6718151f092d0f2900ea45f5ca8d45af58c0f2795e55bee1');
PRAGMA user_version=1;
PRAGMA application_id=1416784227;
PRAGMA foreign_keys=ON;
