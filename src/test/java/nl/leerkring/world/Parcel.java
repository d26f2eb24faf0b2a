package nl.leerkring.world;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with any number of files, as a browser sends it (multipart/form-data). */
public final class Parcel {

    private static final String BOUNDARY = "----leerkring-parcel";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Parcel field(String name, String value) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    public Parcel file(String field, String name, byte[] bytes) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name.replace("\\", "\\\\").replace("\"", "%22")
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(bytes);
        write("\r\n");
        return this;
    }

    public Answered send(Guest guest, String path) {
        field("_csrf", guest.token());
        write("--" + BOUNDARY + "--\r\n");
        Answered answered = guest.once("POST", path, body.toByteArray(), type());
        return answered.status() == 303 ? guest.get(answered.header("Location").replaceAll("#.*", "")) : answered;
    }

    public static String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
