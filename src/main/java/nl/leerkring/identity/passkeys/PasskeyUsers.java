package nl.leerkring.identity.passkeys;

import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.people.People;
import nl.leerkring.people.Person;
import nl.leerkring.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Our people in Spring Security's words. The name is the person's id; what the browser shows is the mail address and name. */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository, UserDetailsService {

    private static final Key HOUSE = Key.house("passkeys, while signing in");

    private final People people;

    PasskeyUsers(People people) {
        this.people = people;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return id.getBytes().length == 16 ? person(Passkeys.person(id)).map(PasskeyUsers::user).orElse(null) : null;
    }

    /** @param name the id that the Doorkeeper gave the authentication */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return person(UUID.fromString(name)).map(PasskeyUsers::user).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        // people are kept by their own module
    }

    @Override
    public void delete(Bytes id) {
        // people are kept by their own module
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        Person person = people.byEmail(HOUSE, email).orElseThrow(() -> new UsernameNotFoundException("nobody"));
        return new User(person.id().toString(), "", AuthorityUtils.NO_AUTHORITIES);
    }

    private Optional<Person> person(UUID id) {
        return people.find(HOUSE, new PersonId(id));
    }

    private static PublicKeyCredentialUserEntity user(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder().id(Passkeys.handle(person.id().value())).name(person.email())
                .displayName(person.name()).build();
    }
}
