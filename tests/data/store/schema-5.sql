-- A practice of schema 5 as it was written then; frozen. Its passphrase stands in tests/support/practice_folder.h.
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
-- Schema 2: treatment: intake, plans, sessions, pigments, consents, appointments, money, aftercare, follow-up.

CREATE TABLE practitioner (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    name_sealed BLOB NOT NULL CHECK (length(name_sealed) >= 41),
    qualification_sealed BLOB CHECK (length(qualification_sealed) >= 41),
    insurance_sealed BLOB CHECK (length(insurance_sealed) >= 41)
) STRICT;
CREATE TABLE catalogue_entry (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('aftercare', 'intake', 'intervals', 'prices', 'pigments')),
    key TEXT NOT NULL,
    content TEXT NOT NULL,
    shipped TEXT,
    UNIQUE (kind, key)
) STRICT;
CREATE TABLE questionnaire (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    key TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    content TEXT NOT NULL,
    UNIQUE (key, version)
) STRICT;
CREATE TABLE intake (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    questionnaire TEXT NOT NULL REFERENCES questionnaire(id),
    answered_on TEXT NOT NULL CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    answers_sealed BLOB NOT NULL CHECK (length(answers_sealed) >= 41),
    signature_sealed BLOB CHECK (length(signature_sealed) >= 41)
) STRICT;
CREATE TABLE intake_override (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    intake TEXT NOT NULL REFERENCES intake(id),
    practitioner TEXT REFERENCES practitioner(id),
    finding_sealed BLOB NOT NULL CHECK (length(finding_sealed) >= 41),
    reason_sealed BLOB NOT NULL CHECK (length(reason_sealed) >= 41)
) STRICT;
CREATE TABLE treatment_plan (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    design_revision TEXT NOT NULL REFERENCES design_revision(id),
    protocol TEXT NOT NULL,
    treatment_sealed BLOB NOT NULL CHECK (length(treatment_sealed) >= 41),
    content_sealed BLOB NOT NULL CHECK (length(content_sealed) >= 41)
) STRICT;
CREATE TABLE session (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    plan TEXT REFERENCES treatment_plan(id),
    practitioner TEXT REFERENCES practitioner(id),
    number INTEGER NOT NULL CHECK (number >= 1),
    is_final INTEGER NOT NULL CHECK (is_final IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('planned', 'done', 'no-show', 'cancelled')),
    held_on TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    begins_ms INTEGER,
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    machine TEXT,
    strokes_per_min INTEGER CHECK (strokes_per_min BETWEEN 0 AND 20000),
    cartridge_lot TEXT,
    sterile_until_on TEXT CHECK (sterile_until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    hygiene TEXT,
    bleeding_sealed BLOB CHECK (length(bleeding_sealed) >= 41),
    areas_sealed BLOB CHECK (length(areas_sealed) >= 41),
    note_sealed BLOB CHECK (length(note_sealed) >= 41),
    CHECK (state <> 'done' OR begins_ms IS NULL OR begins_ms >= 0)
) STRICT;
CREATE TABLE pigment (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    maker TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;
CREATE TABLE pigment_lot (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    pigment TEXT NOT NULL REFERENCES pigment(id),
    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 100),
    expires_on TEXT NOT NULL CHECK (expires_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    opened_on TEXT CHECK (opened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    stock_ml REAL NOT NULL CHECK (stock_ml >= 0),
    least_ml REAL NOT NULL CHECK (least_ml >= 0),
    ingredients TEXT,
    reach_statement TEXT,
    is_recalled INTEGER NOT NULL CHECK (is_recalled IN (0, 1)),
    UNIQUE (pigment, label)
) STRICT;
CREATE TABLE session_item (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    session TEXT NOT NULL REFERENCES session(id),
    lot TEXT REFERENCES pigment_lot(id),
    zone TEXT NOT NULL,
    needle TEXT NOT NULL,
    depth_mm REAL NOT NULL CHECK (depth_mm BETWEEN 0.0 AND 3.0),
    dilution_parts_water REAL NOT NULL CHECK (dilution_parts_water BETWEEN 0.0 AND 200.0),
    dots INTEGER NOT NULL CHECK (dots BETWEEN 0 AND 1000000),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    note_sealed BLOB CHECK (length(note_sealed) >= 41)
) STRICT;
CREATE TABLE patch_test (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    lot TEXT REFERENCES pigment_lot(id),
    kind TEXT NOT NULL CHECK (kind IN ('pigment', 'numbing-cream')),
    product TEXT,
    applied_on TEXT NOT NULL CHECK (applied_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    read_on TEXT CHECK (read_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    result_sealed BLOB CHECK (length(result_sealed) >= 41),
    note_sealed BLOB CHECK (length(note_sealed) >= 41)
) STRICT;
CREATE TABLE numbing (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    session TEXT NOT NULL REFERENCES session(id),
    product TEXT NOT NULL,
    applied_ms INTEGER NOT NULL,
    removed_ms INTEGER CHECK (removed_ms >= applied_ms),
    reaction_sealed BLOB CHECK (length(reaction_sealed) >= 41)
) STRICT;
CREATE TABLE consent_text (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, version, language)
) STRICT;
CREATE TABLE consent (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    consent_text TEXT NOT NULL REFERENCES consent_text(id),
    design_revision TEXT REFERENCES design_revision(id),
    signed_ms INTEGER NOT NULL,
    withdrawn_ms INTEGER CHECK (withdrawn_ms >= signed_ms),
    keep_until_on TEXT,
    text_signed_sealed BLOB NOT NULL CHECK (length(text_signed_sealed) >= 41),
    signature_sealed BLOB NOT NULL CHECK (length(signature_sealed) >= 41),
    guardian_sealed BLOB CHECK (length(guardian_sealed) >= 41),
    witness_sealed BLOB CHECK (length(witness_sealed) >= 41)
) STRICT;
CREATE TABLE photo_use (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    photo TEXT NOT NULL REFERENCES photo(id),
    consent TEXT NOT NULL REFERENCES consent(id),
    purpose TEXT NOT NULL CHECK (purpose IN ('clinical', 'education', 'marketing')),
    used_ms INTEGER NOT NULL,
    ended_ms INTEGER,
    place_sealed BLOB NOT NULL CHECK (length(place_sealed) >= 41)
) STRICT;
CREATE TABLE appointment (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    session TEXT REFERENCES session(id),
    practitioner TEXT REFERENCES practitioner(id),
    kind TEXT NOT NULL CHECK (kind IN ('consultation', 'patch-test', 'session', 'check-up', 'touch-up', 'other')),
    begins_ms INTEGER NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    time_zone TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'kept', 'no-show', 'cancelled')),
    calendar_sequence INTEGER NOT NULL CHECK (calendar_sequence >= 0),
    note_sealed BLOB CHECK (length(note_sealed) >= 41)
) STRICT;
CREATE TABLE quote (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    plan TEXT REFERENCES treatment_plan(id),
    made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until_on TEXT CHECK (valid_until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    total_minor INTEGER NOT NULL CHECK (total_minor >= 0),
    deposit_minor INTEGER NOT NULL CHECK (deposit_minor BETWEEN 0 AND total_minor),
    state TEXT NOT NULL CHECK (state IN ('offered', 'accepted', 'declined', 'withdrawn')),
    content_sealed BLOB NOT NULL CHECK (length(content_sealed) >= 41)
) STRICT;

-- Kept for the tax office when its client is erased: the recipient is then sealed under the practice's key.
CREATE TABLE invoice (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    client TEXT REFERENCES client(id) ON DELETE SET NULL,
    quote TEXT REFERENCES quote(id) ON DELETE SET NULL,
    issued_on TEXT NOT NULL CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    net_minor INTEGER NOT NULL CHECK (net_minor >= 0),
    tax_minor INTEGER NOT NULL CHECK (tax_minor >= 0),
    keep_until_on TEXT NOT NULL CHECK (keep_until_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recipient_sealed BLOB NOT NULL CHECK (length(recipient_sealed) >= 41),
    content_sealed BLOB NOT NULL CHECK (length(content_sealed) >= 41)
) STRICT;
CREATE TABLE payment (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    invoice TEXT NOT NULL REFERENCES invoice(id),
    paid_on TEXT NOT NULL CHECK (paid_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
    method TEXT NOT NULL CHECK (method IN ('cash', 'card', 'transfer', 'other'))
) STRICT;
CREATE TABLE aftercare_task (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    session TEXT NOT NULL REFERENCES session(id),
    rule TEXT NOT NULL,
    from_on TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_on TEXT CHECK (to_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    calendar_sequence INTEGER NOT NULL CHECK (calendar_sequence >= 0),
    UNIQUE (session, rule),
    CHECK (to_on IS NULL OR to_on >= from_on)
) STRICT;
CREATE TABLE measurement (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    session TEXT REFERENCES session(id),
    photo TEXT REFERENCES photo(id),
    taken_on TEXT NOT NULL CHECK (taken_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind TEXT NOT NULL,
    content_sealed BLOB NOT NULL CHECK (length(content_sealed) >= 41)
) STRICT;
CREATE TABLE complication (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    session TEXT NOT NULL REFERENCES session(id),
    noted_on TEXT NOT NULL CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    resolved_on TEXT CHECK (resolved_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind_sealed BLOB NOT NULL CHECK (length(kind_sealed) >= 41),
    note_sealed BLOB CHECK (length(note_sealed) >= 41)
) STRICT;

CREATE INDEX intake_by_client ON intake(client);
CREATE INDEX intake_override_by_client ON intake_override(client);
CREATE INDEX intake_override_by_intake ON intake_override(intake);
CREATE INDEX treatment_plan_by_client ON treatment_plan(client);
CREATE INDEX session_by_client ON session(client, held_on);
CREATE INDEX session_by_held_on ON session(held_on);
CREATE INDEX session_by_plan ON session(plan);
CREATE INDEX session_item_by_client ON session_item(client);
CREATE INDEX session_item_by_session ON session_item(session);
CREATE INDEX session_item_by_lot ON session_item(lot);
CREATE INDEX patch_test_by_client ON patch_test(client);
CREATE INDEX patch_test_by_lot ON patch_test(lot);
CREATE INDEX numbing_by_client ON numbing(client);
CREATE INDEX consent_by_client ON consent(client);
CREATE INDEX photo_use_by_client ON photo_use(client);
CREATE INDEX photo_use_by_photo ON photo_use(photo);
CREATE INDEX appointment_by_client ON appointment(client);
CREATE INDEX appointment_by_begins_ms ON appointment(begins_ms);
CREATE INDEX quote_by_client ON quote(client);
CREATE INDEX invoice_by_client ON invoice(client);
CREATE INDEX payment_by_invoice ON payment(invoice);
CREATE INDEX aftercare_task_by_client ON aftercare_task(client);
CREATE INDEX measurement_by_client ON measurement(client);
CREATE INDEX complication_by_client ON complication(client);
CREATE INDEX complication_by_session ON complication(session);

CREATE TRIGGER consent_text_is_kept BEFORE UPDATE ON consent_text BEGIN SELECT RAISE(ABORT, 'kept'); END;
CREATE TRIGGER consent_text_stays BEFORE DELETE ON consent_text BEGIN SELECT RAISE(ABORT, 'kept'); END;
CREATE TRIGGER invoice_stays BEFORE DELETE ON invoice BEGIN SELECT RAISE(ABORT, 'kept'); END;
INSERT INTO practice VALUES ('01M3250V00QXFVFP9M450QWXHA', 2, 1790000000000, X'01fc30ed3d93df686fef492afcec0a1145e7a4e6a623fc23d09d51903e18770e72085aa8c119111b097d8cfec9cf76d2c8dead389e3598ad3b', NULL, 'en', 'USD', 'A4', 2, 1);
INSERT INTO master_wrap VALUES ('passphrase', X'52ebfed188a1c44cd5b3324c15a17879', 1, 8192, X'010be360eface17313be88ad96557ec9af31e5039c3e471376fa0291546b6645930b3b7074a28c21d4d629458662ba32b145b9dd7b8eb62d02ec15ad31832f319df0e6e533b492605d');
INSERT INTO client VALUES ('01M3250V00F9MA57QJRA5D1WCD', 1, 1790000000000, 1, 'enquiry', 'en', X'014e150828ec20378a339d2b14674bce675c06637589fcf7d109685b5dc061b6708ef3bd102b36d4998fa25e47572358f65d3c46cc4716', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO client_key VALUES ('01M3250V00F9MA57QJRA5D1WCD', X'0150e18205d6a4fbdcc731b18c504abefc6fca9e44dab7ab997078c0d41440598e1681fdd9683d838571187fe84aecf7c671615af042602814caa200e0333770dc385d212f25ee5fc5');
INSERT INTO design VALUES ('01M3250V00581TATHDFK34NH3S', 1, 1790000000000, '01M3250V00F9MA57QJRA5D1WCD', NULL, 'draft', X'01d389e55db51288019183e6e0f07a35d0a64c876d2c6a2bda25e397b497e01af52b81a3320c314730614785a45a6d5f9dc165b7da8f51');
INSERT INTO design_revision VALUES ('01M3250V00VTSRMWS49X95QFE4', 1, 1790000000000, '01M3250V00F9MA57QJRA5D1WCD', '01M3250V00581TATHDFK34NH3S', 1, 0, X'01c6cf164f9210a734eed2eacfc633418d4587268dde7a71507667d4ab905d336164fe4926cb97bb1f39edfefb9fd8810eba263d94646f0bc94a', NULL);
INSERT INTO audit VALUES (1, 1790000000000, 'studio', 'add', 'practice', '01M3250V00QXFVFP9M450QWXHA', X'16e4938e89712ca62d4accc02cefe46440df952c3c56e4920ad8816369b481a8');
INSERT INTO audit VALUES (2, 1790000000000, 'studio', 'change', 'practice', '01M3250V00QXFVFP9M450QWXHA', X'72fafd30ffa53773996c388e2ffb61cb20ed4cd888b44d1e61a6bbb1c0d05f4e');
INSERT INTO audit VALUES (3, 1790000000000, 'studio', 'add', 'client', '01M3250V00F9MA57QJRA5D1WCD', X'455dbd7f99658a12090cc98f5a276ce6988c304d28ca4a07d81fdfa5ca92081b');
INSERT INTO audit VALUES (4, 1790000000000, 'studio', 'add', 'design', '01M3250V00581TATHDFK34NH3S', X'8a20ad6341f5b03194af3d5aeb4d9159801aee600b985c7153a197d7cf3e03e9');
INSERT INTO audit VALUES (5, 1790000000000, 'studio', 'add', 'design_revision', '01M3250V00VTSRMWS49X95QFE4', X'4dafda28e52f7c59a7e90f1ba3a32aa57ced446da984d282de3881e0c152b39e');
INSERT INTO audit VALUES (6, 1790000000000, 'studio', 'add', 'session', '01M3250V008S8J9W26T9QGEA1F', X'78f4c7cb8fa2843169cdfacbd9362fb82c9e0130731dfc53ca79d5f475eac356');
INSERT INTO session VALUES ('01M3250V008S8J9W26T9QGEA1F', 1, 1790000000000, '01M3250V00F9MA57QJRA5D1WCD', NULL, NULL, 1, 0, 'planned', '2026-11-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'01948615cd761d754b73258e1fa1260ed2c1a1c424d5cefd30f6a3d271030047bf1296a71e3e06d8247bd962d488880e198859cced81eee8');
-- Schema 3: the clinic's letterhead, and where its clock stands.

CREATE TABLE letterhead (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    time_zone TEXT NOT NULL,
    contact_sealed BLOB CHECK (length(contact_sealed) >= 41),
    tax_number_sealed BLOB CHECK (length(tax_number_sealed) >= 41),
    logo_sealed BLOB CHECK (length(logo_sealed) >= 41)
) STRICT;
PRAGMA application_id=1416784227;
PRAGMA foreign_keys=ON;
-- Schema 4: the hour of a patch test, for the hours it must lie before a session.

ALTER TABLE patch_test ADD COLUMN applied_ms INTEGER;
-- Schema 5: what became of a client's dots, measured between two photos.

CREATE TABLE follow_up (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_ms INTEGER NOT NULL,
    client TEXT NOT NULL REFERENCES client(id),
    baseline TEXT NOT NULL REFERENCES photo(id),
    photo TEXT NOT NULL REFERENCES photo(id),
    design_revision TEXT REFERENCES design_revision(id),
    map TEXT REFERENCES photo(id),
    aligned TEXT REFERENCES photo(id),
    taken_on TEXT NOT NULL CHECK (taken_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    report_sealed BLOB NOT NULL CHECK (length(report_sealed) >= 41),
    result_sealed BLOB CHECK (length(result_sealed) >= 41),
    CHECK (baseline <> photo)
) STRICT;

CREATE INDEX follow_up_by_client ON follow_up(client, taken_on);
PRAGMA user_version=5;
