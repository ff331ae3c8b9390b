import { MessageFlags } from "discord.js";

import type { Cited } from "../../domain/answer.ts";
import type { Form, Question } from "../../domain/question.ts";
import { type Page, answered, firstAnswer, firstPageAnew, fresh } from "./answered.ts";
import type { Desk } from "./desk.ts";
import { type Asking, type State, formOf } from "../pressing/asking.ts";
import { dayOfCall } from "./command.ts";
import { contextMessage, turnOf } from "../messages/context-message.ts";
import { copyMessage } from "../messages/copy-message.ts";
import { actionOf, carried } from "../pressing/custom-id.ts";
import { type Message, notice } from "../messages/message.ts";
import { readState } from "../pressing/state.ts";

/** What is used of the interaction of somebody who presses a button, or chooses from a menu. */
export interface Press {
  readonly createdAt: Date;
  readonly customId: string;
  readonly user: { readonly id: string };
  /** What was chosen from a menu; undefined for a button. */
  readonly chosen: string | undefined;
  readonly message: PressedMessage;
  reply(message: Message): Promise<unknown>;
  /** Puts another message in the place of that whose button was pressed. */
  update(message: Message): Promise<unknown>;
}

/** The message that a button belongs to. */
export interface PressedMessage {
  readonly flags: { has(flag: MessageFlags.Ephemeral): boolean };
  /** Whose command or button the message came from; null where Discord does not tell. */
  readonly interactionMetadata: { readonly user: { readonly id: string } } | null;
  readonly components: readonly { toJSON(): unknown }[];
}

type Act = (press: Press, argument: string, desk: Desk) => Promise<void>;

const ACTIONS: ReadonlyMap<string, Act> = new Map([
  ["page", turnPage],
  ["share", share],
  ["speaker", choose((question, chosen) => ({ ...question, speaker: chosen }))],
  ["topic", choose((question, chosen) => ({ ...question, about: chosen }))],
  ["context", showContext],
  ["turn", turnContext],
  ["copy", offerCopy],
  ["format", copyAs],
  ["speakers", showList({ kind: "speakers", typed: "" })],
  ["articles", showList({ kind: "articles" })],
]);

/** Does what a button says, from nothing but what its message carries. @throws what the engine throws. */
export async function pressed(press: Press, desk: Desk): Promise<void> {
  const action = actionOf(press.customId);
  const act = ACTIONS.get(action?.name ?? "");
  if (action === undefined || act === undefined) await sayOld(press, desk);
  else await act(press, action.argument, desk);
}

/** Another page: for the one who asked in the same place, for others in a message of their own. */
async function turnPage(press: Press, argument: string, desk: Desk): Promise<void> {
  const state = stateOf(press);
  if (state === undefined) return sayOld(press, desk);
  const mine = isMine(press);
  const shown = { ...state, isPrivate: isPrivate(press) || !mine };
  const message = await answered(shown, desk, pageAt(argument));
  await inPlace(press, message, mine);
}

/** Puts a message in the place of the pressed one; beside it, where that is not the presser's, or all see it and this is for one alone. */
async function inPlace(press: Press, message: Message, mine: boolean): Promise<void> {
  const fits = isPrivate(press) || !message.flags.includes(MessageFlags.Ephemeral);
  await (mine && fits ? press.update(message) : press.reply(message));
}

/** The same page for all to see. */
async function share(press: Press, argument: string, desk: Desk): Promise<void> {
  const state = stateOf(press);
  if (state === undefined) return sayOld(press, desk);
  const note = desk.words.heading.sharedBy(`<@${press.user.id}>`);
  await press.reply(await answered(state, desk, { ...pageAt(argument), note, isShared: true }));
}

/** The question with what was chosen: for all to see, as it was asked, unless nothing is found. */
function choose(changing: (form: Form, chosen: string) => Question): Act {
  return async (press, _argument, desk) => {
    const state = stateOf(press);
    const question = state && questionIn(state.asking);
    const { chosen } = press;
    if (state === undefined || question === undefined || chosen === undefined)
      return sayOld(press, desk);
    const { understanding } = await desk.engine.answer(question, { from: 0, count: 1 });
    const asking = changing(formOf(understanding, question.asked), chosen);
    const message = await answered(fresh({ ...state, asking }), desk);
    const stays = isPrivate(press) && message.flags.includes(MessageFlags.Ephemeral);
    await (stays ? press.update(message) : press.reply(message));
  };
}

function questionIn(asking: Asking): Question | undefined {
  return asking.kind === "sentence" || asking.kind === "form" ? asking : undefined;
}

/** A list, from its beginning on, for the one who pressed. */
function showList(asking: Asking): Act {
  return async (press, _argument, desk) => {
    await press.reply(await firstAnswer(asking, true, desk));
  };
}

async function showContext(press: Press, reference: string, desk: Desk): Promise<void> {
  const cited = await desk.engine.cited(reference);
  if (cited === undefined) return answerAnew(press, desk);
  await press.reply(contextMessage(cited, undefined, desk.words));
}

async function turnContext(press: Press, argument: string, desk: Desk): Promise<void> {
  const { reference, page } = turnOf(argument);
  const cited = await desk.engine.cited(reference);
  await press.update(
    cited === undefined ? notice(desk.words.notices.gone) : contextMessage(cited, page, desk.words),
  );
}

async function offerCopy(press: Press, reference: string, desk: Desk): Promise<void> {
  const cited = await desk.engine.cited(reference);
  if (cited === undefined) return answerAnew(press, desk);
  await press.reply(copyOf(press, cited, desk));
}

async function copyAs(press: Press, reference: string, desk: Desk): Promise<void> {
  const cited = await desk.engine.cited(reference);
  await press.update(
    cited === undefined ? notice(desk.words.notices.gone) : copyOf(press, cited, desk),
  );
}

function copyOf(press: Press, { citation }: Cited, { words }: Desk): Message {
  return copyMessage(citation, press.chosen, dayOfCall(press), words);
}

/** The statement does not stand there any more: what does, where the message tells what was asked. */
async function answerAnew(press: Press, desk: Desk): Promise<void> {
  const state = stateOf(press);
  const message =
    state &&
    (await answered(fresh({ ...state, isPrivate: true }), desk, firstPageAnew(pageAt(""), desk)));
  await press.reply(message ?? notice(desk.words.notices.gone));
}

async function sayOld(press: Press, { words }: Desk): Promise<void> {
  await press.reply(notice(words.notices.oldButton));
}

function isPrivate({ message }: Press): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}

/** Whether a message is an answer to who pressed: a private one always is. */
function isMine(press: Press): boolean {
  return isPrivate(press) || press.message.interactionMetadata?.user.id === press.user.id;
}

function stateOf({ message }: Press): State | undefined {
  return readState(carried(message.components.map((component) => component.toJSON())));
}

function pageAt(argument: string): Page {
  const from = Number.parseInt(argument, 10);
  const isPlace = Number.isSafeInteger(from) && from > 0;
  return { from: isPlace ? from : 0, note: undefined, isShared: false };
}
