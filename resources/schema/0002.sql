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
