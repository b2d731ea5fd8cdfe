/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.Value;

/** What processes may use, and who may change that. */
class RlimitsTest {
    private final Machine machine;
    private final int bash;

    RlimitsTest() throws ConfigurationException {
        machine = Machine.boot(MachineSpec.defaults());
        bash = machine.processes().start("bash");
        machine.scheduler().switchTo(bash);
    }

    private Value call(String function, Value... arguments) {
        return Declarations.of(Profile.LINUX_2_4_20).function(function).orElseThrow().body().call(machine, arguments);
    }

    private Value set(int resource, long current, Value maximum) {
        return call("setrlimit", new Value.Int(resource), new Value.Int(current), maximum);
    }

    private long get(int resource) {
        return ((Value.Int) call("getrlimit", new Value.Int(resource))).value();
    }

    @Test
    void aProcessBeginsWithTheLimitsOfInit() {
        assertEquals(8 << 20, get(Rlimits.RLIMIT_STACK));
        assertEquals(0, get(Rlimits.RLIMIT_CORE));
        assertEquals(1024, get(Rlimits.RLIMIT_NOFILE));
        assertEquals(Rlimits.RLIM_INFINITY, get(Rlimits.RLIMIT_AS));
    }

    @Test
    void aChildHasTheLimitsOfItsParent() {
        set(Rlimits.RLIMIT_AS, 4096, Value.Nothing.NULL);
        int child = machine.processes().fork(0);
        set(Rlimits.RLIMIT_AS, 8192, Value.Nothing.NULL);
        assertEquals(4096, machine.scheduler().rlimits().current(child, Rlimits.RLIMIT_AS));
    }

    @Test
    void onlyRootGoesAboveTheMaximum() {
        assertEquals(new Value.Int(0), set(Rlimits.RLIMIT_STACK, 4096, new Value.Int(8192)));
        machine.tables().task.uid(bash, 500);
        assertEquals(Errno.EPERM.result(), set(Rlimits.RLIMIT_STACK, 8193, Value.Nothing.NULL));
        assertEquals(Errno.EPERM.result(), set(Rlimits.RLIMIT_STACK, 4096, new Value.Int(Rlimits.RLIM_INFINITY)));
        assertEquals(new Value.Int(0), set(Rlimits.RLIMIT_STACK, 8192, Value.Nothing.NULL));
        assertEquals(8192, get(Rlimits.RLIMIT_STACK));
        machine.tables().task.uid(bash, 0);
        assertEquals(new Value.Int(0), set(Rlimits.RLIMIT_STACK, 16_384, new Value.Int(16_384)));
    }

    @Test
    void limitsThatCannotBeAreRefused() {
        assertEquals(Errno.EINVAL.result(), call("getrlimit", new Value.Int(11)));
        assertEquals(Errno.EINVAL.result(), set(-1, 0, Value.Nothing.NULL));
        assertEquals(Errno.EPERM.result(), set(Rlimits.RLIMIT_NOFILE, (1 << 20) + 1, new Value.Int(Rlimits.RLIM_INFINITY)));
    }
}
