package nl.leerkring.visits.walk;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where a photo was made, as the camera wrote it: the GPS part of Exif in the beginning of a JPEG (JEITA CP-3451, 4.6.6). Anything odd is nothing. */
record Whereabouts(double latitude, double longitude) {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int START = 0xffd8;
    private static final int APP1 = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int GPS = 0x8825;
    private static final int MOST_FIELDS = 500;

    static Optional<Whereabouts> in(byte[] jpeg) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(jpeg);
            if (u16(bytes) != START) {
                return Optional.empty();
            }
            while (bytes.remaining() > 4) {
                int marker = u16(bytes);
                int size = u16(bytes) - 2;
                if (marker < 0xff00 || marker == SCAN || size < 0) {
                    return Optional.empty();
                }
                ByteBuffer segment = bytes.slice(bytes.position(), size);
                if (marker == APP1 && size > EXIF.length && Arrays.equals(Arrays.copyOfRange(jpeg, bytes.position(), bytes.position() + EXIF.length), EXIF)) {
                    return tiff(segment.slice(EXIF.length, size - EXIF.length));
                }
                bytes.position(bytes.position() + size);
            }
            return Optional.empty();
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException cut) {
            return Optional.empty();
        }
    }

    private static Optional<Whereabouts> tiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        Integer gps = fields(tiff, tiff.getInt(4)).get(GPS);
        if (gps == null) {
            return Optional.empty();
        }
        Map<Integer, Integer> fields = fields(tiff, tiff.getInt(gps));
        if (!fields.keySet().containsAll(java.util.Set.of(1, 2, 3, 4))) {
            return Optional.empty();
        }
        double latitude = degrees(tiff, tiff.getInt(fields.get(2))) * (tiff.get(fields.get(1)) == 'S' ? -1 : 1);
        double longitude = degrees(tiff, tiff.getInt(fields.get(4))) * (tiff.get(fields.get(3)) == 'W' ? -1 : 1);
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180; // false for NaN too
        return onEarth ? Optional.of(new Whereabouts(latitude, longitude)) : Optional.empty();
    }

    /** By tag, where its value stands. */
    private static Map<Integer, Integer> fields(ByteBuffer tiff, int at) {
        Map<Integer, Integer> fields = new HashMap<>();
        int many = Math.min(tiff.getShort(at) & 0xffff, MOST_FIELDS);
        for (int i = 0; i < many; i++) {
            int field = at + 2 + 12 * i;
            fields.put(tiff.getShort(field) & 0xffff, field + 8);
        }
        return fields;
    }

    /** Degrees, minutes and seconds, each a fraction. */
    private static double degrees(ByteBuffer tiff, int at) {
        return fraction(tiff, at) + fraction(tiff, at + 8) / 60 + fraction(tiff, at + 16) / 3600;
    }

    private static double fraction(ByteBuffer tiff, int at) {
        return (double) Integer.toUnsignedLong(tiff.getInt(at)) / Integer.toUnsignedLong(tiff.getInt(at + 4));
    }

    private static int u16(ByteBuffer bytes) {
        return bytes.getShort() & 0xffff;
    }
}
