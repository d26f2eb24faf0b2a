-- What search tells of talk, for who sees the conversation: see docs/notes/search.md. What coordinators and facilitators say among themselves is not found.
create view discussions.findable with (security_invoker = true) as
    select m.id, m.circle, false as open, null::uuid as reader, false as partaking,
           '/kring/' || c.slug || '/gesprekken/' || m.thread || '?bericht=' || m.number || '#b' || m.number as address,
           coalesce(nullif(t.title, ''), case when length(m.text) <= 90 then m.text else substring(m.text for 90) || '…' end) as title,
           m.text as body, '' as theme, m.made as at, m.thread as upon
    from (select id, circle, thread, number, made, btrim(regexp_replace(text, '[*_`>#|~]+|\]\([^)]*\)|!?\[', '', 'g')) as text
          from discussions.messages where audience = 'circle') m
    join discussions.threads t on t.id = m.thread join circles.circle c on c.id = m.circle
    where m.text <> '';
select search.offer('message', 'discussions.findable');
create trigger find after insert or delete or update of text, deleted, hidden on discussions.message for each row execute function search.follow('message');
create trigger find_messages after update of title on discussions.thread for each row execute function search.follow_upon('message');
