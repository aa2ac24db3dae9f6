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
