/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.fault.When;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.BackgroundLoad;
import org.rpmsgtracer.emulator.machine.Caching;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.personality.PruLibrary;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.service.OpenAmpSample;
import org.rpmsgtracer.emulator.service.LinuxModule;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.TrafficProgram;

/** Every problem of a scenario is told, with the element that has it, what was found and what was expected. */
class ScenarioCheckTest {

    private final Scenario echo = Run.echo();
    private final Link link = echo.links().getFirst();
    private final Boot boot = echo.boots().getFirst();

    private static List<String> sentences(Scenario scenario) {
        return ScenarioCheck.problems(scenario).stream().map(Problem::sentence).toList();
    }

    private Scenario with(List<Core> cores, List<Region> memory, List<Boot> boots, List<Link> links,
            List<Fault> faults) {
        return new Scenario("broken", "", "", 1, OptionalLong.empty(), cores, memory, boots, links, faults);
    }

    private Scenario withMemory(Region... memory) {
        return with(echo.cores(), List.of(memory), echo.boots(), echo.links(), List.of());
    }

    private Scenario withBoots(Boot... boots) {
        return with(echo.cores(), echo.memory(), List.of(boots), echo.links(), List.of());
    }

    private Scenario withLinks(Link... links) {
        return with(echo.cores(), echo.memory(), echo.boots(), List.of(links), List.of());
    }

    private Scenario withFault(Fault fault) {
        return with(echo.cores(), echo.memory(), echo.boots(), echo.links(), List.of(fault));
    }

    private Boot reserving(ReservedMemory... reserved) {
        return new Boot(boot.core(), boot.by(), boot.firmware(), List.of(reserved), boot.delayNs(),
                boot.platform(), boot.recovery());
    }

    private Link wired(Wiring wiring) {
        return new Link(link.device(), link.host(), link.remote(), wiring, link.doorbells());
    }

    private static Wiring.FixedVrings fixed(int num, int align, int buffers, int bufferBytes) {
        return new Wiring.FixedVrings(num, align, LayoutRule.LINUX, 0x1004_8000, 0x1004_9000, 0x1004_a000,
                OptionalLong.of(0x1004_f000), buffers, bufferBytes);
    }

    private Scenario withRemotePrograms(Program... programs) {
        return withLinks(new Link(link.device(), link.host(),
                new RemoteSide(link.remote().core(), link.remote().system(), List.of(programs)), link.wiring(),
                link.doorbells()));
    }

    @Test
    void nothingIsWrongWithABuiltInScenario() {
        for (Scenario scenario : BuiltInScenarios.list()) {
            assertThat(sentences(scenario)).as(scenario.name()).isEmpty();
        }
    }

    @Test
    void twoCoresOfOneName() {
        List<Core> cores = new ArrayList<>(echo.cores());
        cores.add(echo.cores().getFirst());
        assertThat(sentences(with(cores, echo.memory(), echo.boots(), echo.links(), List.of()))).containsExactly(
                "core: found name \"linux\" twice, expected another name for each core");
    }

    @Test
    void moreThanAnybodyHas() {
        assertThat(sentences(withMemory(Collections.nCopies(2000, echo.memory().getFirst()).toArray(Region[]::new))))
                .containsExactly("scenario broken: found 2000 regions, expected at most 1024");
    }

    @Test
    void timesThatMachineTimeCannotHold() {
        Core slow = new Core("slow", new CostModel(Long.MAX_VALUE, 1, 1, 1, 2000), BackgroundLoad.NONE, Caching.OFF);
        List<Core> cores = new ArrayList<>(echo.cores());
        cores.add(slow);
        assertThat(sentences(with(cores, echo.memory(), echo.boots(), echo.links(), List.of()).lasting(Long.MAX_VALUE)))
                .containsExactly(
                        "scenario broken: found duration of 9223372036854775807 ns, "
                                + "expected 0..8640000000000000, which is 100 days",
                        "core slow: found interrupt of 9223372036854775807 ns, "
                                + "expected 0..8640000000000000, which is 100 days",
                        "core slow: found jitter 2000 %, expected at most 1000");
        assertThat(sentences(withFault(new Fault.CoreStuck("rtos", Long.MAX_VALUE, new When.At(0))))).containsExactly(
                "fault CoreStuck: found time of 9223372036854775807 ns, "
                        + "expected 0..8640000000000000, which is 100 days");
    }

    @Test
    void overlappingRegions() {
        Region second = new Region("twice", 0x1004_f000, 0x2000);
        Scenario scenario = withMemory(echo.memory().getFirst(), second);
        assertThat(sentences(scenario)).containsExactly("region twice: found 0x1004f000..0x10050fff, "
                + "expected no overlap with region MCU SRAM 0x10040000..0x1004ffff");
        assertThat(ScenarioCheck.problems(scenario).getFirst().where()).isSameAs(second);
    }

    @Test
    void regionsOfImpossibleSize() {
        assertThat(sentences(withMemory(echo.memory().getFirst(), new Region("none", 0, 0),
                new Region("negative", 0, -5), new Region("all", 0, Long.MAX_VALUE),
                new Region("end", -16, 32)))).containsExactly(
                        "region none: found size 0 bytes, expected 1..1073741824",
                        "region negative: found size -5 bytes, expected 1..1073741824",
                        "region all: found size 9223372036854775807 bytes, expected 1..1073741824",
                        "region end: found 0xfffffffffffffff0..0xf, expected an end within 64 bits");
        assertThat(sentences(withMemory(echo.memory().getFirst(), new Region("odd", 1, 1)))).containsExactly(
                "region odd: found address 0x1, expected an even one");
    }

    @Test
    void aPoolThatIsTooSmall() {
        assertThat(sentences(withBoots(reserving(new ReservedMemory(ReservedMemory.POOL, 0x1004_0000, 0x5000)))))
                .containsExactly("boot of rtos: found a pool of 20480 bytes, "
                        + "expected 24576 or more for vdev0vring0, vdev0vring1, vdev0buffer");
    }

    @Test
    void memoryThatDoesNotExist() {
        assertThat(sentences(withMemory(new Region("MCU SRAM", 0x1004_0000, 0x3000)))).containsExactly(
                "reserved memory vdev0buffer of rtos: found 0x10042000..0x10045fff, expected a place in one region",
                "resource table of rtos_echo.elf: found 0x10048000..0x10048057, expected a place in one region");
    }

    @Test
    void ringsAndBuffersBiggerThanTheirReservedMemory() {
        assertThat(sentences(withBoots(reserving(new ReservedMemory("vdev0vring0", 0x1004_0000, 0x100),
                new ReservedMemory("vdev0vring1", 0x1004_1000, 0x1000),
                new ReservedMemory("vdev0buffer", 0x1004_2000, 0x3fff))))).containsExactly(
                        "boot of rtos: found reserved memory vdev0vring0 of 256 bytes, "
                                + "expected 4096 or more for 16 descriptors aligned to 16",
                        "boot of rtos: found reserved memory vdev0buffer of 16383 bytes, "
                                + "expected 16384 or more for the buffers of both directions");
    }

    @Test
    void reservedMemoryThatIsMissingTwiceOrOverlapping() {
        assertThat(sentences(withBoots(reserving(new ReservedMemory("vdev0vring0", 0x1004_0000, 0x1000),
                new ReservedMemory("vdev0vring0", 0x1004_0800, 0x1000))))).containsExactly(
                        "boot of rtos: found reserved memory vdev0vring0 twice, expected it once",
                        "boot of rtos: found no reserved memory vdev0vring1, vdev0buffer, "
                                + "expected it, or a pool of 20480 bytes or more",
                        "reserved memory vdev0vring0 of rtos: found 0x10040800..0x100417ff, expected no overlap with "
                                + "reserved memory vdev0vring0 of rtos 0x10040000..0x10040fff");
    }

    @Test
    void bootsOfAndByUnknownCoresOrTheCoreItself() {
        assertThat(sentences(withBoots(boot,
                new Boot("nobody", "rtos", Optional.empty(), List.of(), -1, boot.platform(), boot.recovery()),
                new Boot("linux", "linux", Optional.empty(), List.of(), 0, boot.platform(), boot.recovery()),
                new Boot("rtos", "linux", Optional.empty(), List.of(), 0, boot.platform(), boot.recovery()))))
                .containsExactly(
                        "boot of rtos: found linux, which is booted itself, expected a core that runs from the start",
                        "boot of nobody: found core \"nobody\", expected one of [linux, rtos]",
                        "boot of nobody: found rtos, which is booted itself, "
                                + "expected a core that runs from the start",
                        "boot of nobody: found delay of -1 ns, expected 0..8640000000000000, which is 100 days",
                        "boot of linux: found itself as the one that boots it, expected another core",
                        "boot of rtos: found a second boot, expected one boot of each core",
                        "boot of rtos: found linux, which is booted itself, expected a core that runs from the start");
    }

    @Test
    void linksToUnknownOrUnbootedCores() {
        Link nowhere = new Link("vdev0", link.host(), new RemoteSide("m7", link.remote().system(), List.of()),
                fixed(4, 4, 4, 512), link.doorbells());
        assertThat(sentences(with(echo.cores(), echo.memory(), List.of(), List.of(nowhere), List.of())))
                .contains("link vdev0: found core \"m7\", expected one of [linux, rtos]",
                        "link vdev0: found no boot of m7 by linux, expected one");
        assertThat(sentences(withLinks())).containsExactly("scenario broken: found no link, expected 1 or more");
    }

    @Test
    void aTableEntryThatIsNotThere() {
        assertThat(sentences(withLinks(wired(new Wiring.TableEntry(1))))).containsExactly(
                "link vdev0: found virtio device 1, expected one of the 1 of rtos_echo.elf, counted from 0");
        Link renamed = new Link("vdev7", link.host(), link.remote(), link.wiring(), link.doorbells());
        assertThat(sentences(withLinks(renamed))).containsExactly(
                "link vdev7: found device \"vdev7\", expected \"vdev0\", as its wiring says");
    }

    @Test
    void fixedVringsThatCannotBe() {
        assertThat(sentences(withLinks(wired(fixed(6, 4, 4, 512))))).contains(
                "link vdev0: found queue size 6 is not a power of two, 1..32768, expected a vring that can be");
        assertThat(sentences(withLinks(wired(fixed(4, 3, 4, 512))))).contains(
                "link vdev0: found alignment 3 is not a power of two, 4..2^30, expected a vring that can be");
        assertThat(sentences(withLinks(wired(fixed(4, 4, 5, 16))))).contains(
                "link vdev0: found 5 buffers of each direction, expected 1..4, as the vrings have so many descriptors",
                "link vdev0: found buffers of 16 bytes, expected more than the 16 of a header");
        assertThat(sentences(withLinks(wired(fixed(4, 4, 2, 512))))).contains("link vdev0: found memory for buffers of "
                + "2048 bytes, expected 4096 or more for Linux virtio_rpmsg_bus");
        assertThat(sentences(withLinks(wired(fixed(4, 4, 4, 1 << 20))))).contains(
                "buffers of link vdev0: found 0x1004a000..0x10849fff, expected a place in one region");
    }

    @Test
    void systemsThatKnowNoTableOrNothingElse() {
        assertThat(sentences(withLinks(wired(fixed(4, 4, 4, 512))))).contains(
                "link vdev0: found fixed vrings beside a resource table, expected an entry of that table",
                "link vdev0: found Linux virtio_rpmsg_bus without a resource table, "
                        + "expected a resource table for this system");
        Link lite = new Link(link.device(), new HostSide("linux", RpmsgLite.BARE_METAL, List.of()), link.remote(),
                link.wiring(), link.doorbells());
        assertThat(sentences(withLinks(lite))).containsExactly("link vdev0: found RPMsg-Lite on bare metal with a "
                + "resource table, expected fixed vrings for this system");
        Link pru = new Link(link.device(), link.host(), new RemoteSide("rtos", PruLibrary.CURRENT, List.of()),
                fixed(4, 4, 4, 512), link.doorbells());
        assertThat(sentences(withLinks(pru))).contains("link vdev0: found TI PRU library without a resource table, "
                + "expected a resource table for this system");
    }

    @Test
    void oneDeviceTwiceAndDoorbellsThatDiffer() {
        Link second = new Link("vdev0", link.host(), link.remote(), link.wiring(),
                new DoorbellTraits(DoorbellTraits.Style.WORD, 1, 4));
        assertThat(sentences(withLinks(link, second))).contains(
                "link vdev0: found device \"vdev0\" twice, expected another device for each link",
                "link vdev0: found doorbells unlike those of link vdev0, "
                        + "expected the same for all links between two cores");
    }

    @Test
    void twoServicesAtOneAddress() {
        EndpointRequest first = new EndpointRequest("one", 1030, 0xFFFF_FFFFL, true);
        EndpointRequest second = new EndpointRequest("two", 1030, 0xFFFF_FFFFL, true);
        assertThat(sentences(withRemotePrograms(new TrafficProgram.Echo(first), new TrafficProgram.Echo(second))))
                .containsExactly("link vdev0: found Echo at address 1030, "
                        + "expected another one than that of Echo on the same side");
    }

    @Test
    void programsThatTheirSystemCannotRun() {
        assertThat(sentences(withRemotePrograms(new LinuxModule.ClientSample("rpmsg-client-sample", 100))))
                .containsExactly("link vdev0: found ClientSample on OpenAMP, expected Linux");
        Link onLinux = new Link(link.device(), new HostSide(link.host().core(), link.host().system(),
                List.of(new OpenAmpSample.NoCopyPing())), link.remote(), link.wiring(), link.doorbells());
        assertThat(sentences(withLinks(onLinux))).containsExactly("link vdev0: found NoCopyPing on Linux "
                + "virtio_rpmsg_bus, expected a system that lets programs fill buffers in place");
    }

    @Test
    void faultsOfWhatDoesNotExist() {
        assertThat(sentences(withFault(new Fault.KickLost("vdev1", Role.DRIVER, new When.Nth(1))))).containsExactly(
                "fault KickLost: found link \"vdev1\", expected one of [vdev0]");
        assertThat(sentences(withFault(new Fault.CoreStuck("m7", 5, new When.At(0))))).containsExactly(
                "fault CoreStuck: found core \"m7\", expected one of [linux, rtos]");
        assertThat(sentences(withFault(new Fault.DescriptorCorrupted("vdev0", 2, 16, 0, new When.Nth(1)))))
                .containsExactly("fault DescriptorCorrupted: found vring 2, expected 0 or 1",
                        "fault DescriptorCorrupted: found occasion Nth[number=1], expected an instant",
                        "fault DescriptorCorrupted: found descriptor 16, expected 0..15");
        assertThat(sentences(withFault(new Fault.CoreCrashed("linux", new When.At(0))))).containsExactly(
                "fault CoreCrashed: found core linux, which nobody boots, expected a booted core");
        assertThat(sentences(withFault(new Fault.MaintenanceMissed("rtos", 5, new When.At(0))))).containsExactly(
                "fault MaintenanceMissed: found core rtos without a data cache, expected one with a cache");
        assertThat(sentences(withFault(new Fault.TableAlignmentWrong("rtos", 2, 6)))).containsExactly(
                "fault TableAlignmentWrong: found vring 2, expected 0 or 1",
                "fault TableAlignmentWrong: found alignment 6, expected 0 or a power of two, 4 or more");
        assertThat(sentences(withFault(new Fault.TableAddressWrong("rtos", 0, 1L << 32)))).containsExactly(
                "fault TableAddressWrong: found address 0x100000000, expected 0..0xffffffff");
        assertThat(sentences(withFault(new Fault.TableAlignmentWrong("linux", 0, 16)))).containsExactly(
                "fault TableAlignmentWrong: found no resource table of core linux, expected a firmware with one");
    }

    @Test
    void faultsThatNoHeaderAndNoAnnouncementCanSay() {
        When first = new When.Nth(1);
        assertThat(sentences(withFault(new Fault.LengthOversized("vdev0", Role.DEVICE, 0x1_0000, first))))
                .containsExactly("fault LengthOversized: found length 65536, expected 0..65535");
        assertThat(sentences(withFault(new Fault.AnnouncementMalformed("vdev0", Role.DEVICE, -1, first))))
                .containsExactly("fault AnnouncementMalformed: found length -1, expected 0..65535");
        assertThat(sentences(withFault(new Fault.AnnouncementColliding("vdev0", Role.DEVICE, 1L << 32, first))))
                .containsExactly("fault AnnouncementColliding: found address 4294967296, expected 0..4294967295");
        assertThat(sentences(withFault(new Fault.UsedEntryForged("vdev0", 0, -1, new When.At(0)))))
                .containsExactly("fault UsedEntryForged: found head -1, expected 0..65535");
        String tooLong = "n".repeat(32);
        assertThat(sentences(withFault(new Fault.AnnouncementMisnamed("vdev0", Role.DEVICE, tooLong, first))))
                .containsExactly("fault AnnouncementMisnamed: found name \"" + tooLong
                        + "\", expected 1..31 characters of ISO 8859-1");
        assertThat(sentences(withFault(new Fault.LengthOversized("vdev0", Role.DEVICE, 0xFFFF, first)))).isEmpty();
        assertThat(sentences(withFault(new Fault.AnnouncementMisnamed("vdev0", Role.DEVICE, "n".repeat(31), first))))
                .isEmpty();
    }

    @Test
    void faultsThatTheRunningSystemCannotHave() {
        Emulation emulation = Emulation.of(BuiltInScenarios.byName("echo").orElseThrow(), 1);

        assertThatThrownBy(() -> emulation
                .inject(new Fault.DescriptorCorrupted("vdev0", 0, 9999, 0, new When.At(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("fault DescriptorCorrupted: found descriptor 9999, expected 0..");
        assertThatThrownBy(() -> emulation.inject(new Fault.TableAlignmentWrong("rtos", 0, 64)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage(
                        "fault TableAlignmentWrong: found while the system runs, expected in its scenario");
    }

    @Test
    void emulationRefusesWithAllOfThem() {
        Scenario broken = withMemory(new Region("MCU SRAM", 0x1004_0000, 0x3000));
        assertThatThrownBy(() -> Emulation.of(broken, 1))
                .isInstanceOfSatisfying(ImpossibleScenarioException.class,
                        e -> assertThat(e.problems()).isEqualTo(ScenarioCheck.problems(broken)))
                .hasMessage("""
                        scenario broken cannot run:
                        reserved memory vdev0buffer of rtos: found 0x10042000..0x10045fff, \
                        expected a place in one region
                        resource table of rtos_echo.elf: found 0x10048000..0x10048057, \
                        expected a place in one region""");
    }
}
