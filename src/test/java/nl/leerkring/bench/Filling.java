package nl.leerkring.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Fills a database straight with SQL: the demonstration's size, and the size of a country. */
final class Filling {

    /** With thirty messages in the small one and ten thousand in the large, of which half is read. */
    static final String THREAD = "9f2d5bd0-0000-7000-8000-000000000001";

    private static final String MESSAGES = """
            insert into discussions.message (id, circle, thread, audience, number, person, text, made)
            select md5('b' || n)::uuid, md5('c1')::uuid, '9f2d5bd0-0000-7000-8000-000000000001', 'circle', n, md5('p' || (1 + n %% 28))::uuid,
                   'Bericht ' || n || ' met **een vet woord**, een [link](https://voorbeeld.example/' || n || ')' || E'\\n\\n- een\\n- twee\\n\\nen nog een zin die even lang is als mensen schrijven.',
                   now() - interval '1 year' + n * interval '40 minutes'
            from generate_series(%d, %d) n
            """;

    private Filling() {
    }

    /** One circle as in the demonstration, whose coordinator is signed in with the cookie "bench". */
    static void small(Connection database) throws SQLException {
        run(database, List.of("""
                insert into people.person (id, email, name, job, organisation)
                select md5('p' || n)::uuid, 'p' || n || '@bench.example', 'Persoon ' || n, 'beleidsadviseur',
                       (select id from people.organisation where kind = 'municipality' order by name offset n % 342 limit 1)
                from generate_series(1, 28) n
                """, """
                insert into circles.circle (id, slug, name, visibility, starts) values (md5('c1')::uuid, 'bench-1', 'Kring 1', 'open', current_date)
                """, """
                insert into circles.seat (id, circle, person, role)
                select md5('s' || n)::uuid, md5('c1')::uuid, md5('p' || n)::uuid, case when n = 1 then 'coordinator' else 'participant' end
                from generate_series(1, 28) n
                """, """
                insert into meetings.meeting (id, circle, number, theme, starts, ends)
                select md5('m' || n)::uuid, md5('c1')::uuid, n, 'Thema ' || n, now() + (n - 2) * interval '60 days', now() + (n - 2) * interval '60 days' + interval '7 hours'
                from generate_series(1, 4) n
                """, """
                insert into activity.happening (id, circle, at, actor, kind, nl, en, for_all)
                select md5('h' || n)::uuid, md5('c1')::uuid, now() - n * interval '1 hour', md5('p' || (1 + n % 28))::uuid, 'meeting', 'deed iets', 'did something', true
                from generate_series(1, 60) n
                """, """
                insert into discussions.thread (id, circle, title, audience, made, made_by, last, latest)
                values ('9f2d5bd0-0000-7000-8000-000000000001', md5('c1')::uuid, 'Lang gesprek', 'circle', now() - interval '1 year', md5('p1')::uuid, 30, md5('b30')::uuid)
                """, MESSAGES.formatted(1, 30), """
                insert into discussions.reading (thread, person, circle, until, at)
                values ('9f2d5bd0-0000-7000-8000-000000000001', md5('p1')::uuid, md5('c1')::uuid, 15, now())
                """, """
                insert into identity.session (id, token, person, ends, way)
                values (md5('session')::uuid, sha256('bench'), md5('p1')::uuid, now() + interval '90 days', 'mail')
                """));
    }

    /** 1,000 circles, 25,000 people, 4,000 meetings, 100,000 answers, 1,000,000 lines of journal. */
    static void large(Connection database) throws SQLException {
        triggers(database, "disable"); // what is found is put in straight
        run(database, List.of("""
                insert into people.person (id, email, name, job, organisation)
                select md5('p' || n)::uuid, 'p' || n || '@bench.example', 'Persoon ' || n, 'beleidsadviseur',
                       (array(select id from people.organisation where kind = 'municipality' order by name))[1 + n % 342]
                from generate_series(29, 25000) n
                """, """
                insert into circles.circle (id, slug, name, visibility, starts)
                select md5('c' || n)::uuid, 'bench-' || n, 'Kring ' || n, 'open', current_date from generate_series(2, 1000) n
                """, """
                insert into circles.seat (id, circle, person, role)
                select md5('s' || c || '-' || n)::uuid, md5('c' || c)::uuid, md5('p' || (1 + (c * 25 + n) % 25000))::uuid,
                       case when n = 1 then 'coordinator' else 'participant' end
                from generate_series(2, 1000) c, generate_series(1, 25) n
                """, """
                insert into meetings.meeting (id, circle, number, theme, starts, ends)
                select md5('m' || c || '-' || n)::uuid, md5('c' || c)::uuid, n, 'Thema ' || n,
                       now() + (n - 2) * interval '60 days' + c * interval '1 minute', now() + (n - 2) * interval '60 days' + c * interval '1 minute' + interval '7 hours'
                from generate_series(2, 1000) c, generate_series(1, 4) n
                """, """
                insert into meetings.rsvp (id, circle, meeting, person, choice, place, turn, answered)
                select gen_random_uuid(), m.circle, m.id, s.person, 'come', 'seated', row_number() over (partition by m.id order by s.person), now()
                from meetings.meeting m join circles.seat s on s.circle = m.circle
                """, """
                insert into meetings.calendar_entry (meeting, circle, sequence, fingerprint, changed, looked)
                select id, circle, 0, 'as it was sent', now(), version from meetings.meeting on conflict do nothing
                """, """
                insert into meetings.invite (meeting, person, circle, sequence, cancelled, sent)
                select m.id, s.person, m.circle, 0, false, now() from meetings.meeting m join circles.seat s on s.circle = m.circle on conflict do nothing
                """, """
                insert into activity.happening (id, circle, at, actor, kind, nl, en, for_all)
                select gen_random_uuid(), md5('c' || (1 + n % 1000))::uuid, now() - n * interval '20 seconds', md5('p' || (1 + n % 25000))::uuid,
                       'meeting', 'deed iets', 'did something', true
                from generate_series(1, 1000000) n
                """, MESSAGES.formatted(31, 10_000), """
                update discussions.thread set last = 10000, latest = md5('b10000')::uuid where id = '9f2d5bd0-0000-7000-8000-000000000001'
                """, "update discussions.reading set until = 5000"));
        findable(database);
        triggers(database, "enable");
    }

    /**
     * 1,000,000 things to find in the 1,000 circles, a fifth of them open to everybody, made of 5,000 texts in which some words are frequent and most are
     * rare. And somebody without a circle, signed in with the cookie "reader".
     */
    private static void findable(Connection database) throws SQLException {
        run(database, List.of("drop index search.item_keys", """
                create temporary table word as
                select row_number() over (order by md5(a || b))::int as n, a || b as word
                from unnest(string_to_array('warmte,project,wijk,gezond,wet,buurt,water,groen,zorg,school,jeugd,woning,energie,klimaat,sport,beweeg,speel,verkeer,fiets,markt,raad,hitte', ',')) a,
                     unnest(string_to_array('net,bezoek,plan,beleid,aanpak,visie,proces,team,overleg,gesprek,kaart,scan,toets,agenda,fonds,plek,plein,park,straat,route,kring,dienst,regel,doel,vraag', ',')) b
                """, """
                create temporary table said as
                select t.n, t.title, t.body, search.vector(t.title, t.body) as words from (
                    select x.n, string_agg(w.word, ' ') filter (where y.i <= 4) as title, string_agg(w.word, ' ') filter (where y.i > 4) as body
                    from generate_series(1, 5000) as x(n) cross join generate_series(1, 44) as y(i)
                    join word w on w.n = 1 + floor(power(hashint8(x.n * 100 + y.i) / 4294967296.0 + 0.5, 3) * 549)::int group by x.n) t
                """, """
                insert into search.item (kind, id, circle, address, title, heads, body, theme, at, words)
                select 'news', md5('i' || x.n)::uuid, md5('c' || (1 + x.n % 1000))::uuid, '/kring/bench-' || (1 + x.n % 1000) || '/bijeenkomsten/1/actualiteiten',
                       s.title, ' ' || s.title, s.body, 'Thema 1', now() - x.n * interval '1 minute', s.words
                from generate_series(1, 1000000) as x(n) join said s on s.n = 1 + (x.n::bigint * 7919 + x.n / 1000) % 5000
                """, "set maintenance_work_mem = '1GB'", "create index item_keys on search.item using gin (keys) with (fastupdate = off)", """
                insert into search.open_item (kind, id, origin, address, title, heads, body, theme, at, words)
                select kind, id, circle, address, title, heads, body, theme, at, words from search.item where kind = 'news' and get_byte(uuid_send(id), 0) < 51
                """, "insert into search.unlearned (circle, open) select id, open from circles.circle, unnest(array[false, true]) open", """
                insert into people.person (id, email, name) values (md5('reader')::uuid, 'reader@bench.example', 'Lezer')
                """, """
                insert into identity.session (id, token, person, ends, way) values (md5('session reader')::uuid, sha256('reader'), md5('reader')::uuid, now() + interval '90 days', 'mail')
                """));
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze"); // as PostgreSQL does by itself, a little later
        }
    }

    private static void triggers(Connection database, String how) throws SQLException {
        run(database, List.of("alter table circles.seat " + how + " trigger find_person_id_insert", "alter table meetings.meeting " + how + " trigger find_meeting_id_insert"));
    }

    private static void run(Connection database, List<String> statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set leerkring.house = 'on'");
            for (String each : statements) {
                statement.execute(each);
            }
            statement.execute("analyze");
        }
    }
}
