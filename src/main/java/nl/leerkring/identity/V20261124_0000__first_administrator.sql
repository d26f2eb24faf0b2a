-- The link that makes the first administrator; printed at a start as long as there is none. A new one replaces the old.
create table identity.first_administrator (
    single boolean primary key default true check (single),
    token bytea not null                            -- SHA-256
);
