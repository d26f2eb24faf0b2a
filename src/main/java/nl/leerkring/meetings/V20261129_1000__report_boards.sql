-- A board stands in a report as a picture with its table; what was told to the circle alone never goes into a version for everybody.
alter table meetings.report_block drop constraint report_block_kind_check;
alter table meetings.report_block add constraint report_block_kind_check check (kind in ('heading', 'text', 'list', 'table', 'board', 'quote'));
alter table meetings.report_block add column inside boolean not null default false;
