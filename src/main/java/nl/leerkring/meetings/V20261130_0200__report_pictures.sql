-- Polls stand in a report as a picture with its table, and photos of the day stand in it.
alter table meetings.report_block drop constraint report_block_kind_check;
alter table meetings.report_block add constraint report_block_kind_check
    check (kind in ('heading', 'text', 'list', 'table', 'board', 'bars', 'scale', 'ranking', 'words', 'photo', 'quote'));
-- Polls were tables until now.
alter table meetings.report_block no force row level security;
update meetings.report_block set kind = case when original ~ '^[^\n]* \| (Gemiddelde plaats|Mean place)\n' then 'ranking'
        when original ~ '\n1 \| [^\n]*\n2 \| .*\n10 \| [^\n]*$' then 'scale' else 'bars' end
    where kind = 'table' and source like 'ronde/%' and original ~ '^(Keuze|Option) \| (Hoe vaak|How often|Gemiddelde plaats|Mean place)\n';
alter table meetings.report_block force row level security;
