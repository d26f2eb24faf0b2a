-- A mail that would go by itself and that a coordinator held back; for that day only, so that a new date asks anew.
create table meetings.skipped_mail (
    meeting uuid not null references meetings.meeting on delete cascade,
    mail    text not null check (length(mail) <= 20),
    day     date not null,
    circle  uuid not null references circles.circle on delete cascade,
    made    timestamptz not null,
    made_by uuid references people.person,
    primary key (meeting, mail, day)
);
create index skipped_mail_circle on meetings.skipped_mail (circle);
alter table meetings.skipped_mail enable row level security;
alter table meetings.skipped_mail force row level security;
create policy circle on meetings.skipped_mail using (database.opens(circle));
