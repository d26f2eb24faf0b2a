package nl.leerkring.identity.profile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;
import org.jspecify.annotations.Nullable;

/**
 * A photo drawn anew from what was uploaded: square, in two sizes, turned the right way up, without where and when it was taken. What
 * cannot be drawn is not a photo, whatever its name says.
 */
record Portrait(byte[] small, byte[] large) {

    static final int MOST_BYTES = 10_000_000;
    /** A small file may unpack to a picture that fills the memory; this many pixels need about 150 MB for a moment. */
    private static final long MOST_PIXELS = 40_000_000;

    static @Nullable Portrait of(byte[] file) {
        try {
            return file.length > MOST_BYTES || !drawable(file) ? null : new Portrait(draw(file, 96), draw(file, 320));
        } catch (IOException | RuntimeException unreadable) {
            return null; // the decoders of the JDK throw all sorts at broken files
        }
    }

    private static boolean drawable(byte[] file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                String format = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
                return (format.equals("jpeg") || format.equals("png")) && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] draw(byte[] file, int size) throws IOException {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        Thumbnails.of(new ByteArrayInputStream(file)).crop(Positions.CENTER).size(size, size).imageType(java.awt.image.BufferedImage.TYPE_INT_RGB)
                .outputFormat("jpg").outputQuality(0.85).toOutputStream(drawn);
        return drawn.toByteArray();
    }
}
