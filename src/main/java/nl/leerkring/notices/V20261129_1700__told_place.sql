-- What was told of one message in a conversation, or of one piece of a page, told of that page.
create or replace view notices.told with (security_invoker = true) as
    select person, href, made, split_part(split_part(href, '#', 1), '?', 1) as place from notices.notice;
