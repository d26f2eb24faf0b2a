package nl.leerkring.identity.oidc;

import nl.leerkring.web.Text;

/** Why an issuer cannot be used, in the words of an administrator. */
final class Trouble extends RuntimeException {

    private final Text told;

    private Trouble(String nl, String en) {
        super(en, null, false, false);
        this.told = Text.of(nl, en);
    }

    Text told() {
        return told;
    }

    static Trouble notAllowed(String address) {
        return new Trouble("Het adres " + address + " begint niet met https://. Zo kan iemand meelezen of zich voordoen als de organisatie.",
                "The address " + address + " does not start with https://. Somebody could listen in or pretend to be the organisation.");
    }

    static Trouble silent(String host) {
        return new Trouble("Er komt geen antwoord van " + host + ". Controleer het adres, en of deze server er verbinding mee mag maken.",
                "There is no answer from " + host + ". Check the address, and whether this server may connect to it.");
    }

    static Trouble certificate(String host) {
        return new Trouble("Het certificaat van " + host + " klopt niet of is van een uitgever die deze server niet kent.",
                "The certificate of " + host + " is not valid, or is from an authority that this server does not know.");
    }

    static Trouble status(String address, int status) {
        return new Trouble("Op " + address + " staat geen beschrijving: het antwoord is " + status + ". Controleer het adres van de uitgever.",
                "There is no OpenID configuration at " + address + ": the answer is " + status + ". Check the issuer URL.");
    }

    static Trouble odd(String address) {
        return new Trouble("Wat op " + address + " staat, is geen beschrijving van OpenID Connect, of veel te groot.",
                "What is at " + address + " is not an OpenID Connect configuration, or is far too large.");
    }

    static Trouble otherName(String typed, String named) {
        return new Trouble("De uitgever noemt zichzelf " + named + ", en hier staat " + typed + ". Neem zijn adres letterlijk over.",
                "The issuer calls itself " + named + ", but here it says " + typed + ". Copy its address exactly.");
    }

    static Trouble noKeys() {
        return new Trouble("De uitgever geeft geen sleutels waarmee we zijn antwoorden kunnen controleren.",
                "The issuer provides no keys to verify its responses with.");
    }
}
