package nl.leerkring.identity.passkeys;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import nl.leerkring.web.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys as Spring Security asks for them, in our own table. */
@Component
class Passkeys implements UserCredentialRepository {

    private static final Key HOUSE = Key.house("passkeys, while signing in");
    private static final int LONGEST_LABEL = 100;

    private final Database database;
    private final ApplicationEventPublisher events;

    Passkeys(Database database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** As it stands on the page. @param id hexadecimal */
    record Listed(String id, String label, Instant made, Instant used) {
    }

    List<Listed> of(Viewer viewer) {
        return database.read(viewer, sql -> sql.sql("select id, label, made, used from identity.passkey where person = ? order by made")
                .param(viewer.person()).query((row, n) -> new Listed(HexFormat.of().formatHex(row.getBytes("id")), row.getString("label"),
                        at(row, "made"), at(row, "used"))).list());
    }

    boolean remove(Viewer viewer, String id) {
        return database.write(viewer, sql -> {
            Optional<String> removed = sql.sql("delete from identity.passkey where encode(id, 'hex') = ? and person = ? returning label").param(id).param(viewer.person())
                    .query(String.class).optional();
            events.publishEvent(new Audited(viewer.person(), "passkey removed", removed.orElse(""), removed.isPresent(), viewer.origin()));
            return removed.isPresent();
        });
    }

    boolean rename(Viewer viewer, String id, String label) {
        return database.write(viewer, sql -> sql.sql("update identity.passkey set label = ? where encode(id, 'hex') = ? and person = ?")
                .param(label).param(id).param(viewer.person()).update()) == 1;
    }

    @Override
    public void save(CredentialRecord passkey) {
        database.change(HOUSE, sql -> {
            int inserted = sql.sql("""
                    insert into identity.passkey (id, person, label, public_key, signatures, verified, transports, backup_eligible, backed_up,
                        attestation, client_data, made, used)
                    values (:id, :person, :label, :key, :signatures, :verified, :transports, :eligible, :backedUp, :attestation, :client, :made, :used)
                    on conflict (id) do update set signatures = :signatures, verified = :verified, backed_up = :backedUp, used = :used
                        where identity.passkey.person = :person
                    """).param("id", passkey.getCredentialId().getBytes()).param("person", person(passkey.getUserEntityUserId()))
                    .param("label", label(passkey.getLabel())).param("key", passkey.getPublicKey().getBytes())
                    .param("signatures", passkey.getSignatureCount()).param("verified", passkey.isUvInitialized())
                    .param("transports", passkey.getTransports().stream().map(AuthenticatorTransport::getValue).collect(Collectors.joining(" ")))
                    .param("eligible", passkey.isBackupEligible()).param("backedUp", passkey.isBackupState())
                    .param("attestation", bytes(passkey.getAttestationObject())).param("client", bytes(passkey.getAttestationClientDataJSON()))
                    .param("made", passkey.getCreated().atOffset(ZoneOffset.UTC)).param("used", passkey.getLastUsed().atOffset(ZoneOffset.UTC)).update();
            if (inserted == 1 && passkey.getCreated().equals(passkey.getLastUsed())) {
                events.publishEvent(new Audited(person(passkey.getUserEntityUserId()), "passkey added", label(passkey.getLabel()), true, "program"));
            }
        });
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return database.read(HOUSE, sql -> sql.sql("select * from identity.passkey where id = ?").param(id.getBytes())
                .query(Passkeys::passkey).optional()).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes person) {
        return database.read(HOUSE, sql -> sql.sql("select * from identity.passkey where person = ?").param(person(person))
                .query(Passkeys::passkey).list());
    }

    @Override
    public void delete(Bytes id) {
        database.change(HOUSE, sql -> sql.sql("delete from identity.passkey where id = ?").param(id.getBytes()).update());
    }

    static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(16).putLong(person.getMostSignificantBits()).putLong(person.getLeastSignificantBits()).array());
    }

    static UUID person(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static CredentialRecord passkey(ResultSet row, int n) throws SQLException {
        byte[] attestation = row.getBytes("attestation");
        byte[] client = row.getBytes("client_data");
        return ImmutableCredentialRecord.builder().credentialType(PublicKeyCredentialType.PUBLIC_KEY).credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(handle(row.getObject("person", UUID.class))).publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures")).uvInitialized(row.getBoolean("verified"))
                .transports(Arrays.stream(row.getString("transports").split(" ")).filter(each -> !each.isEmpty())
                        .map(AuthenticatorTransport::valueOf).collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible")).backupState(row.getBoolean("backed_up"))
                .attestationObject(attestation == null ? null : new Bytes(attestation))
                .attestationClientDataJSON(client == null ? null : new Bytes(client))
                .label(row.getString("label")).created(at(row, "made")).lastUsed(at(row, "used")).build();
    }

    private static String label(@Nullable String label) {
        String shown = label == null || label.isBlank() ? "Passkey" : label.strip();
        return shown.length() > LONGEST_LABEL ? shown.substring(0, LONGEST_LABEL) : shown;
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
