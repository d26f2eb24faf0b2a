-- What modules above may know of mail and notices, to tell nothing twice and not to tell too often.
create view notices.told with (security_invoker = true) as select person, href, made from notices.notice;
create view notices.mailed with (security_invoker = true) as select person, kind, made from notices.mail where person is not null;
create view notices.unwanted with (security_invoker = true) as select person, topic from notices.preference where not mail;
