package nl.leerkring.visits.walk;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes in a JPEG what a camera writes: where it was made, who owns it, and how it was held. */
final class Camera {

    static final String SECRET = "Eigenaar: Noor Geheim";

    private Camera() {
    }

    /** Made at 52° 5' 24" north, 5° 7' 12" east: 52.09, 5.12. */
    static byte[] wrote(byte[] jpeg) {
        byte[] exif = exif();
        byte[] comment = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        all.writeBytes(ByteBuffer.allocate(4).putShort((short) 0xffe1).putShort((short) (exif.length + 2)).array());
        all.writeBytes(exif);
        all.writeBytes(ByteBuffer.allocate(4).putShort((short) 0xfffe).putShort((short) (comment.length + 2)).array());
        all.writeBytes(comment);
        all.write(jpeg, 2, jpeg.length - 2);
        return all.toByteArray();
    }

    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + 2 + 4 * 12 + 4 + 48);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        field(tiff, 0x0112, 3, 1, 1 << 16); // upright
        field(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        field(tiff, 1, 2, 2, 'N' << 24);
        field(tiff, 2, 5, 3, 92);
        field(tiff, 3, 2, 2, 'E' << 24);
        field(tiff, 4, 5, 3, 116);
        tiff.putInt(0);
        for (int number : new int[] {52, 1, 5, 1, 240, 10, 5, 1, 7, 1, 12, 1}) {
            tiff.putInt(number);
        }
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.writeBytes(tiff.array());
        return exif.toByteArray();
    }

    private static void field(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
