-- Mails hold links that sign in and words for one reader: only the program itself sees them. With the key of a circle one sees which of its mails were refused.
alter table notices.mail enable row level security;
alter table notices.mail force row level security;
create policy house on notices.mail using (database.house() or (state = 'failed' and database.opens(circle))) with check (database.house());
