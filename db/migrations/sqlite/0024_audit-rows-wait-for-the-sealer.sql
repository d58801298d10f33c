CREATE TRIGGER audit_rows_wait_for_the_sealer AFTER INSERT ON audit_rows BEGIN INSERT INTO audit_unsealed (audit_id, at) VALUES (NEW.id, NEW.at); END;
