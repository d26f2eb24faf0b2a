package nl.leerkring.identity;

/** The page is for people who are signed in; after signing in they come back to it. */
public final class SignInFirst extends RuntimeException {
    public SignInFirst() {
        super("sign in first", null, false, false);
    }
}
