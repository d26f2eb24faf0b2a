package nl.leerkring.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.library.storage.FileSettings;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Parcel;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;

/** A program of its own with other settings for files, and a coordinator at her first meeting. */
final class Workshop implements AutoCloseable {

    final World world;
    final Guest coordinator;
    final String place;

    Workshop(String... settings) {
        this(World.with(TestDatabase.fresh(), settings));
    }

    Workshop(World world) {
        this.world = world;
        this.coordinator = world.signedIn("cora@werkplaats.example", "Cora");
        this.place = world.circle(coordinator, "Kring van de werkplaats") + "/bijeenkomsten/1/stukken";
    }

    Answered send(String name, byte[] bytes) {
        return new Parcel().file("bestand", name, bytes).send(coordinator, place);
    }

    /** The addresses of what is there. */
    List<String> files() {
        return coordinator.get(place).page().select("a[href^='/bestand/']").eachAttr("href");
    }

    /** What lies on the disk: what is kept, and what is coming in. */
    List<Path> disk() {
        try (Stream<Path> all = Files.walk(world.bean(FileSettings.class).folder())) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        world.stop();
    }
}
