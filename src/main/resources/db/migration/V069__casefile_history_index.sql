-- The newest decisions of all cases are found along case_history_at: one entry in some twenty is a decision, and
-- PostgreSQL took that index whatever this one offered. It was 6 of the 140 KB a case takes.
drop index case_history_kind;
