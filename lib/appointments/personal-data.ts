import { asc, desc, eq, sql } from 'drizzle-orm';
import { absences, advisers, openingDates, openingHours } from '#db/schema/agenda.ts';
import { agendaFeeds } from '#db/schema/agenda-feeds.ts';
import { appointmentEvents, appointments, participations, proposals } from '#db/schema/appointments.ts';
import type { PersonalData } from '#lib/access/personal-data.ts';
import { openAnswers } from './answers.ts';

/** What an adviser has told of how they receive people. */
export const adviserData: PersonalData = {
  name: 'adviser',
  tables: { 'public.advisers': 'deleted' },
  exportOf: async (tx, personId) => ({
    adviser: await tx
      .select({
        displayName: advisers.displayName,
        title: advisers.title,
        establishment: advisers.establishment,
        zone: advisers.zone,
        dailyLimit: advisers.dailyLimit,
        vettedAt: advisers.vettedAt,
        closedAt: advisers.closedAt,
      })
      .from(advisers)
      .where(eq(advisers.id, personId)),
    adviserVetting: await tx.execute<{ identity_seen: string | null }>(sql`select * from app_api.my_vetting()`),
    agendaFeeds: await tx
      .select({ createdAt: agendaFeeds.createdAt })
      .from(agendaFeeds)
      .where(eq(agendaFeeds.adviserId, personId)),
    openingHours: await tx.select().from(openingHours).where(eq(openingHours.adviserId, personId)),
    openingDates: await tx.select().from(openingDates).where(eq(openingDates.adviserId, personId)),
    absences: await tx.select().from(absences).where(eq(absences.adviserId, personId)),
  }),
};

/** The person's appointments with what became of them, and what they answered beforehand. */
export const appointmentData: PersonalData = {
  name: 'appointments',
  // The hour was the adviser's too: it stays in their count, without the person.
  tables: { 'public.appointments': 'detached', 'public.participations': 'deleted' },
  async exportOf(tx, personId) {
    const mine = await tx
      .select({
        id: appointments.id,
        appointmentType: appointments.appointmentType,
        mode: appointments.mode,
        status: appointments.status,
        scheduledAt: appointments.scheduledAt,
        durationMinutes: appointments.durationMinutes,
        arrivedAt: appointments.arrivedAt,
        cancelReason: appointments.cancelReason,
        createdAt: appointments.createdAt,
      })
      .from(appointments)
      .where(eq(appointments.profileId, personId))
      .orderBy(desc(appointments.scheduledAt));
    const events = await tx
      .select({
        appointmentId: appointmentEvents.appointmentId,
        fromStatus: appointmentEvents.fromStatus,
        toStatus: appointmentEvents.toStatus,
        fromTime: appointmentEvents.fromTime,
        toTime: appointmentEvents.toTime,
        bySide: appointmentEvents.bySide,
        createdAt: appointmentEvents.createdAt,
      })
      .from(appointmentEvents)
      .innerJoin(appointments, eq(appointments.id, appointmentEvents.appointmentId))
      .where(eq(appointments.profileId, personId))
      .orderBy(asc(appointmentEvents.id));
    const offered = await tx
      .select({
        appointmentId: proposals.appointmentId,
        startsAt: proposals.startsAt,
        until: proposals.until,
        answeredAt: proposals.answeredAt,
        chosen: proposals.chosen,
        createdAt: proposals.createdAt,
      })
      .from(proposals)
      .innerJoin(appointments, eq(appointments.id, proposals.appointmentId))
      .where(eq(appointments.profileId, personId))
      .orderBy(asc(proposals.startsAt));
    const places = await tx
      .select({
        appointmentId: participations.appointmentId,
        startsAt: participations.startsAt,
        endsAt: participations.endsAt,
        channel: participations.channel,
        answers: participations.answers,
        zone: participations.zone,
      })
      .from(participations)
      .where(eq(participations.profileId, personId))
      .orderBy(desc(participations.startsAt));
    return {
      appointments: mine.map((one) => ({
        ...one,
        changes: events
          .filter(({ appointmentId }) => appointmentId === one.id)
          .map(({ appointmentId: _, ...rest }) => rest),
        proposedHours: offered
          .filter(({ appointmentId }) => appointmentId === one.id)
          .map(({ appointmentId: _, ...rest }) => rest),
      })),
      participations: places.map((one) => ({ ...one, answers: openAnswers(one.appointmentId, personId, one.answers) })),
    };
  },
};
