-- Schema 4: the hour of a patch test, for the hours it must lie before a session.

ALTER TABLE patch_test ADD COLUMN applied_ms INTEGER;
