/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Holds the store against a model of plain Java objects, through random writes and random journeys in time. */
class RandomStoreTest {
    private static final int BITS = 130;

    /** A row of the model. */
    private static final class Animal {
        int age;
        int mother = Table.NULL;
        long weight;
        int legs;
        String name = "";
        boolean[] spots = {};
        List<Integer> sons = new ArrayList<>();
        List<Integer> daughters = new ArrayList<>();
        boolean listed;
        byte[] den = new byte[Animals.DEN_BYTES];

        Animal copy() {
            Animal copy = new Animal();
            copy.age = age;
            copy.mother = mother;
            copy.weight = weight;
            copy.legs = legs;
            copy.name = name;
            copy.spots = spots.clone();
            copy.sons = new ArrayList<>(sons);
            copy.daughters = new ArrayList<>(daughters);
            copy.listed = listed;
            copy.den = den.clone();
            return copy;
        }
    }

    /** A moment to come back to. */
    private record Moment(Checkpoint checkpoint, List<Animal> animals, long digest) {
    }

    private final Store store = new Store();
    private final Animals animals = new Animals(store);
    private List<Animal> model = new ArrayList<>();

    @Test
    void behavesAsPlainObjectsDoAndTravelsBackToEveryMoment() {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("RandomStoreTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        add(300);
        store.journal().record(true);
        List<Moment> moments = new ArrayList<>(List.of(moment()));
        int sinceRestored = 0;
        for (int step = 1; step <= 20_000; step++) {
            change(random);
            if (step % 500 == 0) {
                moments.add(moment());
                compare("seed " + seed + ", step " + step);
            }
            if (step % 1_500 == 0) {
                stepBackAndForward(moments.subList(sinceRestored, moments.size()));
            }
            if (step % 2_000 == 0) {
                Moment goal = moments.get(random.nextInt(moments.size()));
                store.restore(goal.checkpoint, Changes.NONE);
                model = copy(goal.animals);
                assertEquals(goal.digest, store.digest());
                assertEquals(List.of(), store.checkInvariants());
                compare("seed " + seed + ", back from step " + step);
                sinceRestored = moments.size();
            }
        }
    }

    /** Undoes as far as the journal reaches, from one moment to the next, and redoes everything. */
    private void stepBackAndForward(List<Moment> moments) {
        Journal journal = store.journal();
        long end = journal.position();
        long digest = store.digest();
        for (Moment moment : moments.reversed()) {
            if (moment.checkpoint.position() < journal.oldest()) {
                break;
            }
            journal.undoTo(moment.checkpoint.position());
            assertEquals(moment.digest, store.digest());
        }
        journal.redoTo(end);
        assertEquals(digest, store.digest());
    }

    private Moment moment() {
        return new Moment(store.checkpoint(), copy(model), store.digest());
    }

    private static List<Animal> copy(List<Animal> animals) {
        return new ArrayList<>(animals.stream().map(animal -> animal == null ? null : animal.copy()).toList());
    }

    private void add(int rows) {
        assertEquals(model.size(), animals.add(rows));
        for (int i = 0; i < rows; i++) {
            model.add(new Animal());
        }
    }

    private void change(Random random) {
        int row = random.nextInt(model.size());
        Animal animal = model.get(row);
        if (animal == null) {
            int again = animals.add();
            assertEquals(null, model.get(again));
            model.set(again, new Animal());
            return;
        }
        switch (random.nextInt(15)) {
            case 0 -> animals.age.set(row, animal.age = random.nextInt());
            case 1 -> assertEquals(++animal.age, animals.age.add(row, 1));
            case 2 -> animals.mother.set(row, animal.mother = random.nextInt(model.size()));
            case 3 -> animals.weight.set(row, animal.weight = random.nextLong());
            case 4 -> animals.legs.set(row, animal.legs = random.nextInt(16));
            case 5 -> animals.name.set(row, animal.name = "animal " + random.nextInt(50));
            case 6 -> {
                animal.spots = new boolean[random.nextInt(BITS)];
                animals.spots.allocate(row, animal.spots.length);
            }
            case 7 -> flip(row, animal, random);
            case 8, 9, 10 -> link(row, animal, random);
            case 11, 12 -> furnish(row, animal, random);
            default -> removeOrAdd(row, animal, random);
        }
    }

    private void furnish(int row, Animal animal, Random random) {
        int width = 1 << random.nextInt(4);
        int offset = random.nextInt(Animals.DEN_BYTES - width + 1);
        switch (random.nextInt(4)) {
            case 0 -> {
                animals.den.clear(row);
                animal.den = new byte[Animals.DEN_BYTES];
            }
            case 1 -> {
                byte[] run = new byte[Animals.DEN_BYTES - offset];
                random.nextBytes(run);
                animals.den.write(row, offset, run, 0, run.length);
                System.arraycopy(run, 0, animal.den, offset, run.length);
            }
            default -> {
                long value = random.nextLong();
                animals.den.write(row, offset, width, value);
                for (int i = 0; i < width; i++) {
                    animal.den[offset + i] = (byte) (value >>> i * Byte.SIZE);
                }
                assertEquals(width == 8 ? value : value & (1L << width * Byte.SIZE) - 1,
                        animals.den.read(row, offset, width));
            }
        }
    }

    private void flip(int row, Animal animal, Random random) {
        if (animal.spots.length > 0) {
            int bit = random.nextInt(animal.spots.length);
            assertEquals(animal.spots[bit], animals.spots.flip(row, bit));
            animal.spots[bit] = !animal.spots[bit];
        }
    }

    private void link(int row, Animal animal, Random random) {
        if (animal.listed) {
            animals.siblings.del(row);
            model.forEach(other -> unlink(other, row));
            animal.listed = false;
            return;
        }
        int mother = random.nextInt(model.size());
        if (model.get(mother) != null) {
            boolean son = random.nextBoolean();
            HeadColumn heads = son ? animals.sons : animals.daughters;
            List<Integer> list = son ? model.get(mother).sons : model.get(mother).daughters;
            if (random.nextBoolean()) {
                heads.add(mother, row);
                list.add(0, row);
            } else {
                heads.addTail(mother, row);
                list.add(row);
            }
            animal.listed = true;
        }
    }

    private static void unlink(Animal mother, int row) {
        if (mother != null) {
            mother.sons.remove((Integer) row);
            mother.daughters.remove((Integer) row);
        }
    }

    private void removeOrAdd(int row, Animal animal, Random random) {
        if (random.nextInt(4) == 0) {
            add(1 + random.nextInt(20));
            return;
        }
        animals.remove(row);
        model.forEach(other -> unlink(other, row));
        animal.sons.forEach(child -> model.get(child).listed = false);
        animal.daughters.forEach(child -> model.get(child).listed = false);
        model.set(row, null);
    }

    private void compare(String when) {
        assertEquals(model.size(), animals.limit(), when);
        for (int row = 0; row < model.size(); row++) {
            Animal animal = model.get(row);
            String where = when + ", row " + row;
            assertEquals(animal != null, animals.exists(row), where);
            if (animal != null) {
                assertEquals(animal.age, animals.age.get(row), where);
                assertEquals(animal.mother, animals.mother.get(row), where);
                assertEquals(animal.weight, animals.weight.get(row), where);
                assertEquals(animal.legs, animals.legs.get(row), where);
                assertEquals(animal.name, animals.name.get(row), where);
                assertEquals(animal.listed, animals.siblings.isOn(row), where);
                assertEquals(animal.sons, nodes(animals.sons, row), where);
                assertEquals(animal.daughters, nodes(animals.daughters, row), where);
                assertEquals(animal.spots.length, animals.spots.length(row), where);
                byte[] den = new byte[Animals.DEN_BYTES];
                animals.den.read(row, 0, den, 0, den.length);
                assertArrayEquals(animal.den, den, where);
                for (int bit = 0; bit < animal.spots.length; bit++) {
                    assertEquals(animal.spots[bit], animals.spots.get(row, bit), where);
                }
            }
        }
    }

    private List<Integer> nodes(HeadColumn heads, int row) {
        List<Integer> nodes = new ArrayList<>();
        for (int node = heads.first(row); node != Table.NULL; node = animals.siblings.next(node)) {
            nodes.add(node);
        }
        return nodes;
    }
}
