-- What a page shows of an office document: pieces of leaves, made by the process that reads the words. None: there is nothing to show but the words.
alter table library.reading add column preview jsonb;
alter table library.reading add constraint reading_preview_check check (jsonb_typeof(preview) = 'array' and length(preview::text) <= 1000000);
-- Whether the document goes on where the preview ends.
alter table library.reading add column cut boolean not null default false;
-- What was read before is read once more, after what comes in meanwhile. Its words stay until then.
update library.reading r set state = 'waiting', attempts = 0, later = now() from library.attachment a
where a.id = r.attachment and r.state = 'read' and (a.type = 'application/rtf' or a.type = 'application/msword' or a.type like 'application/vnd.ms-%'
    or a.type like 'application/vnd.openxmlformats-officedocument.%' or a.type like 'application/vnd.oasis.opendocument.%');
