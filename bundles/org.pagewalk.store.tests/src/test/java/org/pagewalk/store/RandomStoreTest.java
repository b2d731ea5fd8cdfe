/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

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
            return copy;
        }
    }

    /** A moment to come back to. */
    private record Moment(long position, List<Animal> animals, long digest) {
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
        for (int step = 1; step <= 20_000; step++) {
            change(random);
            if (step % 500 == 0) {
                moments.add(moment());
                compare("seed " + seed + ", step " + step);
            }
            if (step % 2_000 == 0) {
                int goal = random.nextInt(moments.size());
                travel(moments, goal, random);
                compare("seed " + seed + ", undone from step " + step);
                moments = new ArrayList<>(moments.subList(0, goal + 1));
            }
        }
    }

    /** Goes back to one of the moments, by way of another and forward again. */
    private void travel(List<Moment> moments, int goal, Random random) {
        int further = random.nextInt(goal + 1);
        store.journal().undoTo(moments.get(further).position);
        assertEquals(moments.get(further).digest, store.digest());
        store.journal().redoTo(moments.get(goal).position);
        assertEquals(moments.get(goal).digest, store.digest());
        model = copy(moments.get(goal).animals);
    }

    private Moment moment() {
        return new Moment(store.journal().position(), copy(model), store.digest());
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
        switch (random.nextInt(12)) {
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
            default -> removeOrAdd(row, animal, random);
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
