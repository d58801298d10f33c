CREATE TRIGGER audit_rows_never_change BEFORE UPDATE ON audit_rows BEGIN SELECT RAISE(ABORT, 'The audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_rows_never_go BEFORE DELETE ON audit_rows BEGIN SELECT RAISE(ABORT, 'The audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_chain_never_changes BEFORE UPDATE ON audit_chain BEGIN SELECT RAISE(ABORT, 'The audit chain is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_chain_never_goes BEFORE DELETE ON audit_chain BEGIN SELECT RAISE(ABORT, 'The audit chain is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER gate_facts_never_change BEFORE UPDATE ON gate_facts BEGIN SELECT RAISE(ABORT, 'A gate fact is superseded, never changed'); END;
