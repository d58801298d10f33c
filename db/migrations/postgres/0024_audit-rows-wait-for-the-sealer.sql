CREATE FUNCTION wait_for_the_sealer() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit_unsealed (audit_id, at) SELECT id, at FROM written; RETURN NULL; END $$;
--> statement-breakpoint
CREATE TRIGGER audit_rows_wait_for_the_sealer AFTER INSERT ON audit_rows REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION wait_for_the_sealer();
