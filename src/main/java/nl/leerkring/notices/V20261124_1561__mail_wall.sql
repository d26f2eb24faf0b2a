-- What a circle wrote is for whose key opens it; mails of no circle, such as those with a link to sign in, are for the program itself.
alter table notices.mail enable row level security;
alter table notices.mail force row level security;
create policy circle on notices.mail using (database.opens(circle));
