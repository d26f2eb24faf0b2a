-- The version of the meeting that was last compared with what stands in calendars: only what changed since is looked at again.
alter table meetings.calendar_entry add column looked integer not null default 0;
