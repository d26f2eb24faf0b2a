-- An administrator looks for a mail by a part of its address, page after page. No condition on words may go before the wall, so this index holds
-- what the wall and the conditions ask: a hundred thousand mails are some megabytes of it, and none of them is read.
create index mail_sought on notices.mail (id desc) include (circle, state, address);
