-- A file that was being read while storage was away or the program stopped is read again, later, and not for ever. That says nothing of the file itself.
alter table library.reading add column later timestamptz;
alter table library.reading drop constraint reading_state_check;
alter table library.reading add constraint reading_state_check check (state in ('waiting', 'read', 'refused', 'interrupted'));
-- Until now these were called refused as well, so what was refused is looked at once more.
update library.reading set state = 'waiting', attempts = 0 where state = 'refused';
