-- What somebody's own calendar answered (RFC 5546, 3.2.3). An older answer that comes later does not count; maybe takes no chair.
alter table meetings.invite add column answered timestamptz;   -- when it was written there
alter table meetings.invite add column tentative timestamptz;
