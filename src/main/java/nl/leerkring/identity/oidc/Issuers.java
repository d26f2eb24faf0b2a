package nl.leerkring.identity.oidc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Administrator;
import nl.leerkring.identity.OrganisationDoor;
import nl.leerkring.web.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations whose sign-in is accepted, as administrators keep them. */
@Component
public class Issuers implements OrganisationDoor {

    private static final String SELECT = """
            select i.*, i.opened is not null as open,
                   array(select d.domain::text from identity.issuer_domain d where d.issuer = i.id order by d.domain) as domains
            from identity.issuer i
            """;

    private final Database database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Issuers(Database database, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** A domain belongs to one organisation. */
    static final class DomainTaken extends RuntimeException {
        DomainTaken() {
            super("domain taken", null, false, false);
        }
    }

    List<Issuer> all(Administrator by) {
        return database.read(by, sql -> sql.sql(SELECT + "order by i.name").query(Issuers::issuer).list());
    }

    Optional<Issuer> find(UUID id) {
        return database.read(Key.nobody(), sql -> sql.sql(SELECT + "where i.id = ?").param(id).query(Issuers::issuer).optional());
    }

    /** The organisation that lets people with this address in. */
    public Optional<Issuer> of(String email) {
        return database.read(Key.nobody(), sql -> sql.sql(SELECT + """
                join identity.issuer_domain mine on mine.issuer = i.id where mine.domain = ?::citext and i.opened is not null
                """).param(Issuer.domain(email)).query(Issuers::issuer).optional());
    }

    @Override
    public Optional<String> required(String email, String onward) {
        return of(email).filter(Issuer::required).map(issuer -> issuer.href() + "?naar=" + URLEncoder.encode(onward, StandardCharsets.UTF_8));
    }

    UUID add(Administrator by, IssuerForm.Typed typed) {
        return taken(() -> database.write(by, sql -> {
            UUID id = Ids.next();
            sql.sql("insert into identity.issuer (id, name, address, made_by) values (?, ?, ?, ?)")
                    .params(id, typed.name(), typed.address(), by.person()).update();
            write(sql, id, typed);
            audit(by, "issuer added", id, typed.name());
            return id;
        }));
    }

    /** @return false: somebody else changed it meanwhile */
    boolean save(Administrator by, UUID id, int version, IssuerForm.Typed typed) {
        return taken(() -> database.write(by, sql -> {
            boolean mine = sql.sql("select version = ? from identity.issuer where id = ? for update").params(version, id)
                    .query(Boolean.class).optional().orElse(false);
            if (mine) {
                // to another client the same people may have other subjects; who comes is known again by mail
                sql.sql("""
                        delete from identity.issuer_account a using identity.issuer i
                        where a.issuer = i.id and i.id = ? and (i.address <> ? or i.client <> ?)
                        """).params(id, typed.address(), typed.client()).update();
                write(sql, id, typed);
                audit(by, "issuer changed", id, typed.name());
            }
            return mine;
        }));
    }

    private static void write(JdbcClient sql, UUID id, IssuerForm.Typed typed) {
        sql.sql("""
                update identity.issuer set version = version + 1, name = :name, address = :address, client = :client, scopes = :scopes,
                    secret = case when :forget then '' when :secret = '' then secret else :secret end, vouches = :vouches, required = :required
                where id = :id
                """).param("name", typed.name()).param("address", typed.address()).param("client", typed.client()).param("scopes", typed.scopes())
                .param("forget", typed.withoutSecret()).param("secret", typed.secret()).param("vouches", typed.vouches())
                .param("required", typed.required()).param("id", id).update();
        sql.sql("delete from identity.issuer_domain where issuer = ?").param(id).update();
        typed.domains().forEach(domain -> sql.sql("insert into identity.issuer_domain (domain, issuer) values (?::citext, ?)").params(domain, id).update());
    }

    /** From now on people come in by it, or no longer do. */
    void open(Administrator by, Issuer issuer, boolean open) {
        database.change(by, sql -> {
            sql.sql("update identity.issuer set opened = :at, opened_by = :by, version = version + 1 where id = :id")
                    .param("at", open ? clock.instant().atOffset(ZoneOffset.UTC) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("by", by.person()).param("id", issuer.id()).update();
            audit(by, open ? "issuer opened" : "issuer closed", issuer.id(), issuer.name());
        });
    }

    void remove(Administrator by, Issuer issuer) {
        database.change(by, sql -> {
            sql.sql("delete from identity.issuer where id = ?").param(issuer.id()).update();
            audit(by, "issuer removed", issuer.id(), issuer.name());
        });
    }

    private void audit(Administrator by, String action, UUID id, String name) {
        events.publishEvent(new Audited(by.person(), action, name + " " + id, true, by.viewer().origin()));
    }

    private static <T> T taken(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (DuplicateKeyException another) {
            throw new DomainTaken();
        }
    }

    private static Issuer issuer(ResultSet row, int n) throws SQLException {
        Array domains = row.getArray("domains");
        return new Issuer(row.getObject("id", UUID.class), row.getInt("version"), row.getString("name"), row.getString("address"),
                row.getString("client"), row.getString("secret"), row.getString("scopes"), List.of((String[]) domains.getArray()),
                row.getBoolean("vouches"), row.getBoolean("required"), row.getBoolean("open"));
    }
}
