package nl.leerkring.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerkring.database.StartRefused;

/** One program at a time on a folder. The kernel lets go of the lock when we die, however we die. */
record FolderLock(Folder folder, FileChannel channel) implements AutoCloseable {
    /** The kernel knows programs, not threads: closing a second channel in this one would let go of the first one's lock. */
    private static final Set<Folder> OURS = ConcurrentHashMap.newKeySet();

    static FolderLock take(Folder folder) {
        if (!OURS.add(folder)) {
            throw taken(folder);
        }
        try {
            return new FolderLock(folder, locked(folder));
        } catch (IOException failure) {
            OURS.remove(folder);
            throw new StartRefused("The file " + folder.lock() + " cannot be locked, so nothing keeps a second program away.", failure);
        } catch (StartRefused refused) {
            OURS.remove(folder);
            throw refused;
        }
    }

    private static FileChannel locked(Folder folder) throws IOException {
        var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw taken(folder);
        }
        return channel;
    }

    private static StartRefused taken(Folder folder) {
        return new StartRefused("Another program already works in " + folder.root() + "; stop it, or choose another folder with LEERKRING_DATA.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ignored) {
            // it ends with us at the latest
        } finally {
            OURS.remove(folder);
        }
    }
}
