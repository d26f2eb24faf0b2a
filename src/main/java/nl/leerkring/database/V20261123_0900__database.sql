-- What row-level security asks. The settings are made by nl.leerkring.database.Database, per transaction.
create schema database;
comment on schema database is 'Keys, hints and jobs: what every module stands on.';

-- Plain SQL in one expression, so that PostgreSQL folds it into the policy that calls it. It looks for text in text:
-- all uuids are 36 characters, so nothing but a whole one is found, and reading the array for each row costs five times as much.
create function database.opens(circle uuid) returns boolean
    language sql stable parallel safe
    return strpos(current_setting('leerkring.circles', true) collate "C", circle::text) > 0
        or current_setting('leerkring.house', true) = 'on';
comment on function database.opens is 'Does the key of this transaction open this circle? Use it in every policy.';

-- A setting that was made in an earlier transaction of the connection is left behind as '', which is not an array: hence nullif.
create function database.circles() returns uuid[]
    language sql stable parallel safe
    return coalesce(nullif(current_setting('leerkring.circles', true), '')::uuid[], '{}');
comment on function database.circles is 'The circles that the key of this transaction opens, but for the house, which opens all.';

create function database.me() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('leerkring.person', true), '')::uuid;
comment on function database.me is 'The person whose key opened this transaction, or null.';

create function database.house() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('leerkring.house', true) = 'on', false);
comment on function database.house is 'Is this a job of the program itself?';
