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
