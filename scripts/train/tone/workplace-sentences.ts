/** Written by hand: how people are hostile at work, mostly without a swear word, beside how they are firm and civil. */
export const hostileAtWork = `You people have no idea what you are doing.
This is the worst service I have ever seen and you should be embarrassed.
I am disgusted by your attitude.
Get your act together.
Nobody wants to work with someone like you.
Why on earth would anyone hire you?
You are a waste of everyone's time.
Do you think I am stupid?
Can you people not read?
I cannot believe how incompetent your team is.
You have ruined everything and I hate working with you.
Your work is a disgrace and so are you.
Stop pretending that you know what you are talking about.
If you had half a brain you would have seen it.
I have never met anyone as arrogant as you.
My dog could write a better report than this.
Were you dropped on your head?
You clearly have no clue how this works.
Do us all a favour and quit.
It must be hard to be this wrong all the time.
You lied to me, and you know it.
I am sick of cleaning up your mess.
Who taught you to write, a child?
You should be ashamed of what you sent me.
I don't care about your excuses.
You make me sick.
This is pathetic, even for you.
Nobody here respects you.
Keep your opinions to yourself, nobody asked.
You are the reason this project is failing.
Either you are blind or you did not even look.
What kind of idiot sends this to a client?
You are not fit to lead anything.
Your so-called expertise is a joke.
I will make sure everyone knows what a fraud you are.
You two-faced snake.
Take your proposal and shove it.
You are either lazy or stupid, pick one.
Don't ever talk to me like that again.
How dare you question my work.
I have had enough of your lies.
You are dead to me.
You are a disgrace to this profession.
Everyone is laughing at you.
Crawl back to where you came from.
You contribute nothing and you never will.
What a miserable little man you are.
You ought to be fired for this.
Only a fool would sign this.
Your incompetence cost us the client.
Just shut your mouth and do as you are told.
You disgust me.
I hope they fire you.
I hope you lose everything.
Your report is garbage and you know it.
This is garbage, do it again.
Do you ever think before you write?
Nobody cares what you think.
You have wasted my whole day.
You are completely useless.
I regret the day we hired you.
A trained monkey could do your job.
Don't play dumb with me.
You are nothing but a liar and a thief.
You are a terrible manager and a worse person.
I will never forgive you for this, you coward.
You really are as dumb as you look.
Go back to school and learn how to count.
You have no shame at all.
I want nothing to do with you or your pathetic company.
You are full of it.
Stop wasting my time with this nonsense.
You had one job and you failed.
Your laziness is costing all of us.
What is wrong with you people?
I am done with your stupidity.
You are a petty, bitter person.
You treat everyone like dirt.
You are delusional if you think I will pay for this.
Your apology is worthless.`.split('\n');

export const civilAtWork = `I am disappointed with the result. Please correct it by Friday.
I do not agree with this decision, and I would like to explain why.
The report has several errors on page three. Could you look at them?
We cannot accept the price as it stands.
This is not what we agreed on, so I would like to talk about it.
I was upset by what was said in the meeting.
I am sorry, this was my mistake.
The service was slow and the room was not clean.
We have decided not to go on with your offer.
I need the numbers by noon, or we miss the deadline.
The deadline has passed, and I have not had the file yet.
Your invoice is higher than the quote. Can you explain the difference?
I feel that my work was not valued.
This is the third delay, and it puts the launch at risk.
Unfortunately your application was not successful.
The product failed twice in a week and I would like a refund.
I am worried about the quality of the last delivery.
Please stop sending me these newsletters.
We lost the client, and we should find out why.
That was a terrible storm, I hope you are all safe.
The competition is killing us on price.
Let's kill this feature and move on.
He died last week, and the funeral is on Monday.
I hate to miss the party, but I am ill.
The attack on the server started at night.
We fought hard for this contract.
I am angry that nobody told me, and I want to understand what happened.
I would rather not work on this project any more.
My answer is no.
Your proposal does not meet our needs.
I must insist on payment within ten days.
If we do not hear from you, we will pass the matter to our lawyer.
You asked for honest feedback: the talk was too long.
The worst part was the food, everything else was great.
This bug is driving me crazy.
It was a stupid mistake on my side.
What a mess, I have to clean the whole kitchen.
I do not think you are wrong, but I see it differently.
You were right to complain.
You did not sign the last page.
You have not sent the contract yet.
Why did you choose this supplier?
Did you read the second section?
Do you know what went wrong?
Are you sure the total is right?
Please read the instructions again, step four is missing.
I disagree with you on this point.
We will not renew the contract.
I can't believe how fast you did this!
You are killing it, well done.
You people are wonderful.
You should be proud of your team.
You have no idea how grateful I am.
Nobody could have done it better than you.
I have never met anyone as kind as you.
Shame that you could not come.
It is a shame that the talk was cancelled.
The garbage is collected on Tuesdays.
The dog is sick and I have to stay at home.
That joke made my day.
The meeting was a waste, because the client did not come.
The old system is useless without a network.
The weather is disgusting today.
My terrible handwriting is to blame.
I was ashamed of my slow answer.
You must be tired after the flight.
Go back to page two and count the boxes.
I regret that I have to tell you this.
I will never forget what you did for us.
We were blind to the risk.
Everyone is laughing at the video, it is great.
I hope you get better soon.
I hope you win.
You lost your key again, it is at the desk.
They fired two people last month.
He said that I was lazy, which hurt.
The boss called the idea stupid.
She told me that nobody respects me.
Don't worry, nobody noticed.
You can shut the window.`.split('\n');
