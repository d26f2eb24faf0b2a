package nl.leerkring.notices.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser that was given an address to be rung at, and reads what comes (RFC 8291, the other way, with the JDK’s own HKDF). */
final class Browser {

    private final KeyPair pair = Curve.fresh();
    private final byte[] auth = new byte[16];

    Browser() {
        new SecureRandom().nextBytes(auth);
    }

    String point() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Curve.point((ECPublicKey) pair.getPublic()));
    }

    String auth() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(auth);
    }

    String read(byte[] sealed) throws Exception {
        byte[] salt = Arrays.copyOf(sealed, 16);
        byte[] theirs = Arrays.copyOfRange(sealed, 21, 86);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(pair.getPrivate());
        agreement.doPhase(Curve.read(theirs), true);
        byte[] info = ByteBuffer.allocate(14 + 130).put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII)).put(Curve.point((ECPublicKey) pair.getPublic())).put(theirs).array();
        byte[] shared = derive(agreement.generateSecret(), auth, info, 32);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(derive(shared, salt, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16), "AES"),
                new GCMParameterSpec(128, derive(shared, salt, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12)));
        byte[] words = cipher.doFinal(sealed, 86, sealed.length - 86);
        if (words[words.length - 1] != 2) {
            throw new AssertionError("not the last record");
        }
        return new String(words, 0, words.length - 1, StandardCharsets.UTF_8);
    }

    private static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) throws Exception {
        return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(info, length));
    }
}
